import { cellAddress } from '../../core/workbook/address.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { printFormula } from '../../core/workbook/print-formula.ts';
import { formulaCells } from '../workbook/formula-cells.ts';

/** Formulas of a plan by place, `KPIs!B7`, as text. */
export const plannedFormulas = (plan: WorkbookPlan): ReadonlyMap<string, string> =>
  new Map(
    formulaCells(plan).map(({ title, row, column, formula }) => [
      `${title}!${cellAddress(row, column)}`,
      printFormula(formula, { separator: ',', prefixes: {}, title: () => 'sheet' }),
    ]),
  );

/** Everything that a plan writes as text, in cells or elsewhere. */
export const plannedTexts = ({ sheets }: WorkbookPlan): readonly string[] =>
  sheets.flatMap(({ blocks, columnBlocks, charts, validations, rules }) => [
    ...blocks.flatMap(({ rows }) => rows.flat()).filter((content) => typeof content === 'string'),
    ...columnBlocks.flatMap(({ columns }) => columns.flat()).filter((content) => typeof content === 'string'),
    ...charts.flatMap(({ title, description, series }) => [title, description, ...series.map(({ name }) => name)]),
    ...validations.map(({ hint }) => hint ?? ''),
    ...rules.map(({ text }) => text),
  ]);

const literal = /"((?:[^"]|"")*)"/g;

/** What is wrong with a plan's formulas: a hostile text within one, or more than spreadsheets take. */
export function formulaProblems(plan: WorkbookPlan, hostile: readonly string[]): readonly string[] {
  const words = hostile.filter((text) => text.length > 4);
  return [...plannedFormulas(plan)].flatMap(([place, formula]) => [
    ...words.filter((text) => formula.includes(text)).map((text) => `${place} holds ${text}`),
    // Excel's limits: 8,192 characters of a formula, 255 of a text within one.
    ...(formula.length > 8192 ? [`${place} has ${formula.length} characters`] : []),
    ...[...formula.matchAll(literal)]
      .filter(([, text = '']) => text.length > 255)
      .map(() => `${place} has a long text`),
  ]);
}

/** What no name or sentence for people may hold: control characters, marks that turn letters around. */
export const misleading = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\p{Cc}\p{Cs}]/u;
