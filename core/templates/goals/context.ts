import type { CompanyGoal } from '../../goals/model/company-goal.ts';
import type { GoalBook } from '../../goals/model/goal-book.ts';
import type { Objective } from '../../goals/model/objective.ts';
import { locales } from '../../locales/index.ts';
import type { GoalColumn, Locale } from '../../locales/locale.ts';
import type { CalendarRules } from '../../values/calendar-period.ts';
import { binary, type CellReference, call, cell, empty, type Formula, when } from '../../workbook/formula.ts';
import { goalKey, type HeldNumbers, heldFree } from '../held-places.ts';
import { type SheetSettings, usualSheetSettings } from '../sheet-settings.ts';
import type { TemplateChoices, TemplateSource } from '../template.ts';
import { type Measure, measuresOf } from './measures.ts';
import { columnPlace } from './objective-columns.ts';
import { settingCell } from './settings-cells.ts';
import { type Working, workingPlace } from './workings.ts';

/** A row of the Goals sheet that holds an objective, or is free for one. */
export type Slot = Readonly<{
  /** From 0, in the order of the sheet; the workings have their rows in the same order. */
  index: number;
  row: number;
  objective: Objective | null;
  /** The row of the company goal above it. */
  goalRow: number;
  /** The number that a free row has in the workbook already; null where it has none. */
  held: number | null;
}>;

/** A company goal with the rows under it; the last block is for objectives without a goal. */
export type GoalBlock = Readonly<{ row: number; goal: CompanyGoal | null; slots: readonly Slot[] }>;

/** Everything that the goal sheets of one workbook are made from, settled once. */
export type GoalsContext = Readonly<{
  choices: TemplateChoices;
  locale: Locale;
  book: GoalBook;
  kpi: TemplateSource['kpi'];
  settings: SheetSettings;
  /** Where weeks and fiscal years begin: as on the KPI sheet where there is data. */
  calendar: CalendarRules;
  blocks: readonly GoalBlock[];
  slots: readonly Slot[];
  /** The highest number that an objective's row has in the workbook already. */
  highestNumber: number;
  measures: readonly Measure[];
  /** The one cell that holds the report date: on the KPI sheet where there is data, else among the settings. */
  reportDate: CellReference;
  currency: string | null;
}>;

/** The first row of the first block on the Goals sheet, below title, help and header. */
export const FIRST_BLOCK = 5;
export const GOALS_HEADER = 4;

/** The first row of the workings, one a slot. */
export const FIRST_WORKING = 1;

/** Free rows under each goal, and under none. */
const FREE_ROWS = 1;
const FREE_ROWS_AT_END = 4;

function blocksOf({ goals, objectives }: GoalBook, held: HeldNumbers | undefined): readonly GoalBlock[] {
  let row = FIRST_BLOCK;
  let index = 0;
  const known = new Set(goals.map(({ id }) => id));
  const block = (goal: CompanyGoal | null, own: readonly Objective[], free: number): GoalBlock => {
    const goalRow = row;
    row += 1;
    const slots = [...own, ...Array.from({ length: free }, () => null)].map((objective, place): Slot => {
      const number = objective === null ? heldFree(held, goalKey(goal), place - own.length) : null;
      const slot = { index, row, objective, goalRow, held: number };
      index += 1;
      row += 1;
      return slot;
    });
    return { row: goalRow, goal, slots };
  };
  const under = (goal: CompanyGoal): readonly Objective[] => objectives.filter((one) => one.goal === goal.id);
  const loose = objectives.filter(({ goal }) => goal === null || !known.has(goal));
  return [...goals.map((goal) => block(goal, under(goal), FREE_ROWS)), block(null, loose, FREE_ROWS_AT_END)];
}

export function goalsContext({ kpi, book }: TemplateSource, choices: TemplateChoices): GoalsContext | null {
  if (book === null) return null;
  const blocks = blocksOf(book, choices.held?.objectives);
  const settings = choices.settings ?? usualSheetSettings;
  const currency = kpi?.context.table.currency ?? settings.currency;
  const dated = kpi?.layout.reportDate ?? null;
  return {
    choices,
    locale: locales[choices.language],
    book,
    kpi,
    settings,
    calendar: kpi?.context.calendar ?? settings,
    blocks,
    slots: blocks.flatMap(({ slots }) => slots),
    highestNumber: choices.held?.objectives.highest ?? 0,
    measures: measuresOf(book, kpi?.context ?? null, choices.language, currency),
    reportDate: dated === null ? settingCell('report_date') : cell(dated.row, dated.column, { sheet: 'kpis' }),
    currency,
  };
}

/** The cell of the Goals sheet where somebody types this of a slot. */
export const inputCell = (slot: Slot, column: GoalColumn): CellReference =>
  cell(slot.row, columnPlace(column), { sheet: 'goals' });

/** The cell of the workings that holds this of a slot; every other sheet reads goals from there. */
export const workingCell = (slot: Slot, working: Working): CellReference =>
  cell(FIRST_WORKING + slot.index, workingPlace(working), { sheet: 'goal-workings' });

/**
 * A working of the objective with a number, wherever its row stands by now: rows are sorted, and what they show must
 * come along. Empty where no row has the number.
 */
export const workingOf = (number: Formula, working: Working, context: GoalsContext): Formula =>
  lookedUp(workingRange(context, working), number, workingRange(context, 'number'));

/** What the build wrote of the objective that stands in a slot's row now. */
export const builtFor = (slot: Slot, working: Working, context: GoalsContext): Formula =>
  lookedUp(workingRange(context, working), workingCell(slot, 'number'), workingRange(context, 'built_number'));

/** What stands beside a number; empty where the number is not there. */
function lookedUp(values: Formula, number: Formula, numbers: Formula): Formula {
  const found = call('INDEX', values, call('MATCH', number, numbers, 0));
  // A blank cell that is looked up would be 0.
  const isThere = binary('>', call('COUNTIFS', numbers, number), 0);
  return when(isThere, when(binary('=', found, ''), empty, found), empty);
}

/** One column of the workings over all slots. */
export const workingRange = ({ slots }: GoalsContext, working: Working): Formula => ({
  kind: 'range',
  sheet: 'goal-workings',
  row: FIRST_WORKING,
  column: workingPlace(working),
  lastRow: FIRST_WORKING + slots.length - 1,
  lastColumn: workingPlace(working),
});
