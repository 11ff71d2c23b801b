import type { BuildChoices } from '../../core/build.ts';
import { buildPlan } from '../../core/build.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { type AdaptWarning, adapt } from '../../core/host/adapt.ts';
import type { Capabilities } from '../../core/host/capabilities.ts';
import type { Table } from '../../core/intake/table.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { type SheetPicture, sheetPicture } from './sheet-picture.ts';

/** What a plan is made from, besides the data. */
export type PlanRequest = Readonly<{
  choices: BuildChoices;
  /** null: goal sheets begin with the guided examples. */
  book: GoalBook | null;
  able: Capabilities;
}>;

/** Small drawings of the sheets that would be made, and what the host lacks of them. */
export type Preview = Readonly<{
  sheets: readonly SheetPicture[];
  /** Sheets that hold workings and are hidden. */
  hiddenSheets: number;
  warnings: readonly AdaptWarning[];
}>;

/** Templates that are made from goals. */
const fromGoals = ['goals', 'team-plan'];

/** The plan that fits the host, with its drawings; null where nothing chosen can be made. */
export function planPreview(
  table: Table | null,
  { choices, book, able }: PlanRequest,
): Readonly<{ plan: WorkbookPlan; preview: Preview }> | null {
  const wantsGoals = choices.templates.some((id) => fromGoals.includes(id));
  const source = {
    table,
    book: wantsGoals ? (book ?? exampleBook(choices.language, choices.today)) : null,
  };
  const made = buildPlan(source, choices);
  if (made === null) return null;
  const { plan, warnings } = adapt(made, able);
  const evaluator = createEvaluator(plan, choices.today);
  const seen = plan.sheets.filter(({ hidden }) => !hidden);
  const sheets = seen.map((sheet) => sheetPicture(sheet, evaluator, choices.language));
  return { plan, preview: { sheets, hiddenSheets: plan.sheets.length - seen.length, warnings } };
}
