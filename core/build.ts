import type { GoalBook } from './goals/model/goal-book.ts';
import type { Table } from './intake/table.ts';
import { withBuildFacts } from './templates/build-facts.ts';
import { recordHistory } from './templates/goals/record-history.ts';
import { templates } from './templates/index.ts';
import { kpiContext } from './templates/kpi/context.ts';
import { kpiLayout } from './templates/kpi/layout.ts';
import { inSheetOrder } from './templates/sheet-order.ts';
import type { TemplateChoices, TemplateSource } from './templates/template.ts';
import { shownText } from './values/plain-text.ts';
import { freeTitle } from './workbook/ownership/titles.ts';
import type { SheetPlan, WorkbookPlan } from './workbook/plan.ts';
import { plainTitle } from './workbook/sheet-title.ts';

export type BuildChoices = TemplateChoices & Readonly<{ templates: readonly string[] }>;

/** What a workbook is made from: data, goals, or both. */
export type BuildSource = Readonly<{ table: Table | null; book: GoalBook | null }>;

/** Fits a plan to a workbook that is there: `kept` has what people typed there, and is what history is noted of. */
type Amend = (plan: WorkbookPlan) => Readonly<{ plan: WorkbookPlan; kept: WorkbookPlan }>;

/** The most characters of a source's name: file names of today's systems have 255 at most. */
const LONGEST_SOURCE = 1000;

/** A table, goals or both become the plan of a workbook; null where no chosen template finds anything to use. */
export function buildPlan(
  given: BuildSource,
  asked: BuildChoices,
  amend: Amend = (plan) => ({ plan, kept: plan }),
): WorkbookPlan | null {
  const choices = { ...asked, source: shownText(asked.source, LONGEST_SOURCE) };
  const source = sourceOf(given, choices);
  const chosen = templates.filter(({ id }) => isWanted(id, source, choices));
  const sheets = chosen
    .flatMap((template) => template.plan(source, choices) ?? [])
    .map((sheet) => withBuildFacts(sheet, choices));
  if (sheets.length === 0) return null;
  const { plan, kept } = amend({
    language: choices.language,
    title: choices.source,
    sheets: withTitles(inSheetOrder(sheets)),
  });
  return recordHistory(plan, source, choices, kept);
}

/**
 * Goals are counted from the sheets that `kpi` makes, so that it joins them wherever there is data; check-ins and the
 * team plan point at each other.
 */
function isWanted(id: string, { kpi, book }: TemplateSource, { templates: ids }: BuildChoices): boolean {
  const withGoals = book !== null && (ids.includes('goals') || ids.includes('team-plan'));
  if (id === 'kpi') return ids.includes(id) || (kpi !== null && withGoals);
  if (id === 'goals') return withGoals;
  if (id === 'team-plan') return withGoals && (ids.includes(id) || book.commitments.length > 0);
  return ids.includes(id);
}

function sourceOf({ table: given, book }: BuildSource, choices: BuildChoices): TemplateSource {
  if (given === null) return { table: null, kpi: null, book };
  const table = { ...given, currency: given.currency ?? choices.settings?.currency ?? null };
  const context = kpiContext(table, { ...choices, metrics: withMeasures(choices.metrics, book) });
  return { table, kpi: context && { context, layout: kpiLayout(context) }, book };
}

/** What objectives and commitments are measured by is computed too, whichever metrics were asked for. */
function withMeasures(metrics: readonly string[] | null, book: GoalBook | null): readonly string[] | null {
  const measured = book === null ? [] : [...book.objectives, ...book.commitments];
  return metrics && [...metrics, ...measured.flatMap(({ measure }) => measure ?? [])];
}

/** Every title as spreadsheets take it, and once, whatever its case. */
function withTitles(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => ({ ...sheet, title: freeTitle(plainTitle(sheet.title), taken) }));
}
