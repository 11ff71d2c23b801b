import { type CellReference, call, cell, type Formula, range } from '../../workbook/formula.ts';
import { type GoalsContext, workingRange } from './context.ts';
import { kpiFallColumns } from './summary-kpi-falls.ts';

/**
 * The columns of the Summary's workings, one row a slot. Ranks count from 1; a `…_slot` is the place of the slot that
 * has the rank in the column `nth`, empty where none has it.
 */
export const summaryWorkings = [
  'nth',
  /** Status first, the worst lowest, then pace; empty where the objective does not count. */
  'worst_key',
  'worst_rank',
  'worst_slot',
  /** The due date of what is still under way. */
  'due_key',
  'due_rank',
  'due_slot',
  /** Change against the good direction is negative. */
  'fall',
  /** Pace within 0 and 2, of counted objectives alone. */
  'attainment',
  'bar',
] as const;
export type SummaryWorking = (typeof summaryWorkings)[number];

/** The first row of the Summary's workings. */
export const FIRST_SUMMARY_WORKING = 1;
const FIRST = FIRST_SUMMARY_WORKING;
const place = (working: SummaryWorking): number => summaryWorkings.indexOf(working);

/** The KPIs' changes stand beside the slots. */
export const FIRST_KPI_FALL_COLUMN = summaryWorkings.length + 1;

/** The cell of one working in the row of a slot, or of a rank counted from 0. */
export const summaryCell = (index: number, working: SummaryWorking): CellReference =>
  cell(FIRST + index, place(working), { sheet: 'summary-workings' });

/** One column of the workings down to a slot. */
export const columnUpTo = (last: number, working: SummaryWorking): Formula =>
  range(FIRST, place(working), FIRST + last, place(working), 'summary-workings');

/** One column of the workings over all slots. */
export const summaryRange = ({ slots }: GoalsContext, working: SummaryWorking): Formula =>
  columnUpTo(slots.length - 1, working);

/** One column of the KPIs' changes. */
export const kpiFallRange = (count: number, column: keyof typeof kpiFallColumns): Formula => {
  const at = FIRST_KPI_FALL_COLUMN + kpiFallColumns[column];
  return range(FIRST, at, FIRST + Math.max(1, count) - 1, at, 'summary-workings');
};

/** The change that went furthest against its good direction; not below 0 where nothing did. */
export const leastFallCell: CellReference = cell(
  FIRST,
  FIRST_KPI_FALL_COLUMN + Object.keys(kpiFallColumns).length + 1,
  {
    sheet: 'summary-workings',
  },
);

/** How many objectives count. */
export const countedObjectives = (context: GoalsContext): Formula => call('SUM', workingRange(context, 'is_counted'));
