import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import { type GoalStatus, goalStatuses } from '../../core/goals/status.ts';
import type { GoalColumn } from '../../core/locales/locale.ts';
import { FIRST_WORKING, type GoalsContext, goalsContext, inputCell } from '../../core/templates/goals/context.ts';
import { goalChoicesSheet } from '../../core/templates/goals/goal-choices.ts';
import { goalsSheet } from '../../core/templates/goals/goals-sheet.ts';
import { columnPlace } from '../../core/templates/goals/objective-columns.ts';
import { planPointsSheet } from '../../core/templates/goals/plan-points-sheet.ts';
import { settingCell } from '../../core/templates/goals/settings-cells.ts';
import { shownWorkings } from '../../core/templates/goals/working-shown.ts';
import { type Working, workings } from '../../core/templates/goals/workings.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';

export const reportDay = dayNumber(2026, 9, 30);

/** What the workings would say of a slot; what is left out is empty. A status stands for its word and number. */
export type DraftedWorkings = Readonly<
  Partial<Record<Exclude<Working, 'status' | 'status_no'>, string | number>> & { status?: GoalStatus }
>;

function draftedWorkings(rows: readonly DraftedWorkings[], context: GoalsContext): SheetPlan {
  const { slots, locale } = context;
  const draft = draftSheet('goal-workings', 'Goal workings');
  for (const slot of slots) {
    const { index } = slot;
    const { status, ...given } = rows[index] ?? {};
    const facts: Readonly<Record<string, CellContent>> = {
      number: inputCell(slot, 'id'),
      ...shownWorkings(slot, context),
      ...{ is_counted: 0, is_example: 0, is_share: 0, status_no: status ? goalStatuses.indexOf(status) + 1 : 0 },
      status: status ? locale.goalTexts.statuses[status] : '',
      ...given,
    };
    draft.putRow(
      FIRST_WORKING + index,
      0,
      workings.map((name) => facts[name] ?? ''),
    );
  }
  return draft.finish({ hidden: true });
}

function draftedSettings(): SheetPlan {
  const draft = draftSheet('settings', 'Settings');
  for (const [setting, value] of [
    ['report_date', reportDay],
    ['on_track', 0.95],
    ['at_risk', 0.75],
  ] as const)
    draft.put(settingCell(setting).row, settingCell(setting).column, value);
  return draft.finish({});
}

export type GoalsSheetPlan = Readonly<{
  plan: WorkbookPlan;
  sheet: SheetPlan;
  context: GoalsContext;
  /** What a cell of a slot says. */
  says(slot: number, column: GoalColumn): Value;
  /** What any cell of the Goals sheet says. */
  at(row: number, column: number): Value;
}>;

/** The Goals sheet of a book over drafted workings, slot by slot. */
export function goalsSheetPlan(
  book: GoalBook,
  rows: readonly DraftedWorkings[] = [],
  language: Language = 'en',
): GoalsSheetPlan {
  const choices = { language, source: 'test', metrics: null, granularity: null, asOf: null, today: reportDay };
  const context = goalsContext({ table: null, kpi: null, book }, choices);
  if (context === null) throw new Error('There is no book');
  const sheet = goalsSheet(context);
  const others = [
    draftedWorkings(rows, context),
    draftedSettings(),
    goalChoicesSheet(context),
    planPointsSheet(context),
  ];
  const sheets = [sheet, ...others];
  const plan = { language, title: 'test', sheets };
  const evaluator = createEvaluator(plan, reportDay);
  const at = (row: number, column: number): Value => evaluator.cellValue('goals', row, column);
  const rowOf = (slot: number): number => context.slots[slot]?.row ?? -1;
  return { plan, sheet, context, at, says: (slot, column) => at(rowOf(slot), columnPlace(column)) };
}
