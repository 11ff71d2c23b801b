import { calendarDate, dayNumber, isCalendarDate, isoDate } from '../../values/day-number.ts';
import type { Cell, Problem, Table, TableColumn } from '../table.ts';
import type { MergeQuestion } from './merge-question.ts';
import type { OldRecords } from './old-records.ts';
import { columnKeys } from './record-columns.ts';

/** A column of dates that can be read in two ways, read as the workbook's dates were: one as it is written, and its day. */
export type DatesAsBefore = Readonly<{ column: string; found: string; day: string }>;

type Ordered = Readonly<
  { kind: 'ordered'; table: Table; told: readonly DatesAsBefore[] } | { kind: 'question'; question: MergeQuestion }
>;

/**
 * New data whose dates can have day or month first, with the workbook's order. It is asked for where the workbook knows
 * none and the dates themselves show none, and where their distances speak against the workbook's.
 */
export function withKnownDateOrder(old: OldRecords, table: Table): Ordered {
  const keys = columnKeys(table.columns);
  const told: DatesAsBefore[] = [];
  const columns: TableColumn[] = [];
  for (const [place, column] of table.columns.entries()) {
    const known = old.columns.find(({ key }) => key === keys[place]);
    const open = known?.type === 'date' ? openDate(column, table.problems) : undefined;
    const settled = open === undefined ? column : asBefore(known?.dateOrder ?? null, column);
    if (settled === null) return { kind: 'question', question: questionOf(column, open) };
    columns.push(settled);
    const day = open?.readings?.[settled.cells === column.cells ? 0 : 1];
    if (open !== undefined && known?.dateOrder && day !== undefined)
      told.push({ column: column.header, found: open.found, day });
  }
  const isSettled = ({ code, column }: Problem): boolean =>
    code === 'ambiguous-date' && told.some((one) => one.column === column);
  return {
    kind: 'ordered',
    table: { ...table, columns, problems: table.problems.filter((problem) => !isSettled(problem)) },
    told,
  };
}

/** What was said of a column whose dates show no order. */
const openDate = ({ header, dateOrder }: TableColumn, problems: readonly Problem[]): Problem | undefined =>
  dateOrder == null || dateOrder.is === 'sure'
    ? undefined
    : problems.find(({ code, column }) => code === 'ambiguous-date' && column === header);

/** A column read as the workbook's dates were; null where that is open. */
function asBefore(known: OldRecords['columns'][number]['dateOrder'] | null, column: TableColumn): TableColumn | null {
  const { dateOrder } = column;
  if (dateOrder == null) return column;
  if (!known) return dateOrder.is === 'likely' ? column : null;
  if (known.order === dateOrder.order) return { ...column, dateOrder: { ...dateOrder, is: known.is } };
  if (dateOrder.is === 'likely' || !dateOrder.canTurn) return null;
  return { ...column, cells: column.cells.map(turned), dateOrder: { ...known, canTurn: true } };
}

/** A date with day and month the other way round; one that has no such day stays. */
function turned(cell: Cell): Cell {
  if (typeof cell !== 'number') return cell;
  const whole = Math.floor(cell);
  const { year, month, day } = calendarDate(whole);
  return isCalendarDate(year, day, month) ? dayNumber(year, day, month) + cell - whole : cell;
}

function questionOf({ header, cells }: TableColumn, open: Problem | undefined): MergeQuestion {
  const [was, found] = open?.readings ?? [isoDate(Number(cells[0] ?? 0)), ''];
  return { code: 'date-order', column: header, was, found };
}
