import { type BuildChoices, buildPlan } from '../../core/build.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { Objective } from '../../core/goals/model/objective.ts';
import type { GoalColumn } from '../../core/locales/locale.ts';
import { FIRST_WORKING, goalsContext, inputCell, type Slot } from '../../core/templates/goals/context.ts';
import { type Setting, settingCell } from '../../core/templates/goals/settings-cells.ts';
import { type Working, workingPlace } from '../../core/templates/goals/workings.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import type { Value } from '../../core/workbook/evaluate/value.ts';
import type { CellContent, WorkbookPlan } from '../../core/workbook/plan.ts';
import { withCell } from '../workbook/changed-plan.ts';
import { fixedToday, tableOf } from '../workbook/examples.ts';
import { objective } from './sample-objectives.ts';

/** The day number of `2026-07-01`, by the clock of the machine and not by ours. */
export const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** Delimited text, every cell quoted. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\n');

/** A book of objectives under no goal, numbered from 1, so that their slots stand in their order. */
export const bookOf = (objectives: readonly Partial<Objective>[], more: Partial<GoalBook> = {}): GoalBook => ({
  goals: [],
  objectives: objectives.map((one, index) => objective(String(index + 1), { text: `Objective ${index + 1}`, ...one })),
  commitments: [],
  checkIns: [],
  snapshots: [],
  ...more,
});

export type GoalWorkbook = Readonly<{
  plan: WorkbookPlan;
  slots: readonly Slot[];
  /** What the workings say of a slot. */
  says(slot: number, working: Working): Value;
  /** The workbook after somebody typed into an objective's row. */
  typed(slot: number, column: GoalColumn, content: CellContent): GoalWorkbook;
  /** The workbook after somebody changed a setting. */
  set(setting: Setting, content: CellContent): GoalWorkbook;
  /** The workbook after something else was done to its plan. */
  after(change: (plan: WorkbookPlan) => WorkbookPlan): GoalWorkbook;
}>;

function read(plan: WorkbookPlan, slots: readonly Slot[], today: number): GoalWorkbook {
  const evaluator = createEvaluator(plan, today);
  const after = (changed: WorkbookPlan): GoalWorkbook => read(changed, slots, today);
  return {
    plan,
    slots,
    says: (slot, working) => evaluator.cellValue('goal-workings', FIRST_WORKING + slot, workingPlace(working)),
    typed: (slot, column, content) => {
      const place = inputCell(slots[slot] as Slot, column);
      return after(withCell(plan, 'goals', place.row, place.column, content));
    },
    set: (setting, content) => {
      const place = settingCell(setting);
      return after(withCell(plan, 'settings', place.row, place.column, content));
    },
    after: (change) => after(change(plan)),
  };
}

/** The workbook of a book, with the data of a delimited text or without any. */
export function goalWorkbook(data: string | null, book: GoalBook, choices: Partial<BuildChoices> = {}): GoalWorkbook {
  const all: BuildChoices = {
    ...{ templates: ['goals'], language: 'en', source: 'test.csv', metrics: null, granularity: null, asOf: null },
    today: fixedToday,
    ...choices,
  };
  const plan = buildPlan({ table: data === null ? null : tableOf(data, 'en'), book }, all);
  const slots = goalsContext({ table: null, kpi: null, book }, all)?.slots;
  if (plan === null || slots === undefined) throw new Error('Nothing can be built');
  return read(plan, slots, all.today);
}
