import type { Table } from './intake/table.ts';
import { templates } from './templates/index.ts';
import type { TemplateChoices } from './templates/template.ts';
import type { SheetPlan, WorkbookPlan } from './workbook/plan.ts';

export type BuildChoices = TemplateChoices & Readonly<{ templates: readonly string[] }>;

/** A table becomes the plan of a workbook; null where no chosen template finds anything that it can use. */
export function buildPlan(table: Table, choices: BuildChoices): WorkbookPlan | null {
  const chosen = templates.filter(({ id }) => choices.templates.includes(id));
  const sheets = chosen.flatMap((template) => template.plan(table, choices) ?? []);
  if (sheets.length === 0) return null;
  return { language: choices.language, title: choices.source, sheets: withTitles(sheets) };
}

/** Spreadsheets allow 31 characters, no `: \ / ? * [ ]`, and every title once, whatever its case. */
function withTitles(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = sheet.title
      .replace(/[:\\/?*[\]]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31)
      .trim();
    let title = plain;
    for (let count = 2; taken.has(title.toLowerCase()); count += 1) title = `${plain.slice(0, 27)} (${count})`;
    taken.add(title.toLowerCase());
    return { ...sheet, title };
  });
}
