import { type CellReference, cell, type RangeReference, range } from '../../workbook/formula.ts';
import { FIRST_PERIOD_COLUMN } from './columns.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanSlot } from './rows.ts';

/**
 * The columns of the Team plan's workings, one row a commitment. The sheet is hidden. All are empty where there is no
 * answer; flags are 1 or 0; days are day numbers.
 */
export const planWorkings = [
  'number',
  /** Place among the commitments, and among the rows of the Team plan, from 1. */
  'place',
  'sheet_row',
  // What the row is.
  'text',
  'example',
  'is_counted',
  'department',
  /** The promise by its code, and how it is judged. */
  'pledge',
  'kind',
  // Days.
  'start',
  'due',
  'days',
  'days_gone',
  'end',
  /** Days, weeks, months or quarters until the eve of the start, the due day and the day reached. */
  'rate_before',
  'rate_due',
  'rate_end',
  // Figures.
  'base_place',
  'base_row',
  /** How many there are of what a promise is made for each of. */
  'base',
  'for_each',
  'checked',
  'done',
  'baseline',
  'target',
  'plan_gone',
  'plan_days',
  // The rule.
  'progress',
  'expected',
  'pace',
  'time_gone',
  'promised',
  /** Place of the status from the worst on, from 1. */
  'status_no',
  'is_kept',
  'is_on_track',
  'is_behind',
  'delivered',
  /** The same within 0 and 1, as means take it; only of what counts. */
  'capped',
] as const;

export type PlanWorking = (typeof planWorkings)[number];

const SHEET = 'team-plan-workings';

/** The rows that hold the first and the last days of the periods, each above the column of what is done. */
export const PERIOD_ROWS = { from: 1, to: 2 } as const;
export const FIRST_PLAN_WORKING = 3;

/** Two columns a period: the first and the last day of a commitment within it. */
export const FIRST_SPAN_COLUMN = planWorkings.length;

const place = (working: PlanWorking): number => planWorkings.indexOf(working);

export const planWorking = ({ index }: PlanSlot, working: PlanWorking): CellReference =>
  cell(FIRST_PLAN_WORKING + index, place(working), { sheet: SHEET });

/** One working over all commitments. */
export const planWorkingRange = ({ rows }: PlanContext, working: PlanWorking): RangeReference =>
  range(FIRST_PLAN_WORKING, place(working), FIRST_PLAN_WORKING + rows.slots.length - 1, place(working), SHEET);

/** The first or the last day of a period. */
export const periodCell = (edge: 'from' | 'to', period: number): CellReference =>
  cell(PERIOD_ROWS[edge], FIRST_SPAN_COLUMN + 2 * period, { sheet: SHEET });

/** The first days of the periods, with an empty cell above each column of promises. */
export const periodStarts = ({ periods }: PlanContext): RangeReference =>
  range(PERIOD_ROWS.from, FIRST_SPAN_COLUMN, PERIOD_ROWS.from, FIRST_SPAN_COLUMN + 2 * periods.spans.length - 1, SHEET);

/** The first or the last day of a commitment within a period. */
export const spanCell = ({ index }: PlanSlot, edge: 'from' | 'to', period: number): CellReference =>
  cell(FIRST_PLAN_WORKING + index, FIRST_SPAN_COLUMN + 2 * period + (edge === 'to' ? 1 : 0), { sheet: SHEET });

/** The column of the Team plan that holds what is done in a period; what is promised stands after it. */
export const doneColumn = (period: number): number => FIRST_PERIOD_COLUMN + 2 * period;

const lists = ['pledges', 'periods', 'statuses'] as const;
export type PlanList = (typeof lists)[number];

/** The column of the words of a list, in the workings after the periods. */
export const listColumn = (list: PlanList, { periods }: PlanContext): number =>
  FIRST_SPAN_COLUMN + 2 * periods.spans.length + lists.indexOf(list);

/** The words of a list. */
export const listRange = (list: PlanList, count: number, context: PlanContext): RangeReference =>
  range(0, listColumn(list, context), count - 1, listColumn(list, context), SHEET);

/** The first row below the commitments, for what is counted from Data. */
export const firstFigureRow = ({ rows }: PlanContext): number => FIRST_PLAN_WORKING + rows.slots.length + 1;

export const planFigureCell = (row: number, column: number): CellReference => cell(row, column, { sheet: SHEET });
