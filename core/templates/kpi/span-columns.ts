import { type CalendarRules, daysToMonday, type Granularity, quarterShift } from '../../values/calendar-period.ts';
import { binary, call, cell, type Formula, range, when } from '../../workbook/formula.ts';
import type { CellContent } from '../../workbook/plan.ts';
import type { KpiContext } from './context.ts';
import type { KpiLayout } from './layout.ts';

/** A column of figures: the first and the last day that it covers, by formula. */
export type SpanColumn = Readonly<{
  column: number;
  from: CellContent;
  to: CellContent;
  /** The column that holds the period before this one's; null where there is none. */
  before: number | null;
  /** Whether the period goes on after the last day covered; null where the column is no such period. */
  isUnderWay: Formula | null;
}>;

/** The first day of the period that holds a day, as a formula. */
function startOf(day: Formula, granularity: Granularity, calendar: CalendarRules): Formula {
  const [year, month] = [call('YEAR', day), call('MONTH', day)];
  switch (granularity) {
    case 'day':
      return day;
    case 'week':
      return binary('+', binary('-', day, placeInWeek(day, calendar)), 1);
    case 'month':
      return call('DATE', year, month, 1);
    case 'quarter':
      return quarterStart(day, calendar);
  }
}

/** 1 on the first day of a week to 7 on its last, as a formula. */
export function placeInWeek(day: Formula, { weekStart }: CalendarRules): Formula {
  const shift = daysToMonday(weekStart);
  return call('WEEKDAY', shift === 0 ? day : binary('+', day, shift), 2);
}

/** The first day of the quarter that holds a day, as a formula; DATE takes a month before January. */
export function quarterStart(day: Formula, calendar: CalendarRules): Formula {
  const first = quarterShift(calendar) + 1;
  const quarter = call('INT', binary('/', binary('-', call('MONTH', day), first), 3));
  return call('DATE', call('YEAR', day), binary('+', binary('*', quarter, 3), first), 1);
}

/** The last day of the period that begins on a day, as a formula. */
export function endOf(start: Formula, granularity: Granularity): Formula {
  switch (granularity) {
    case 'day':
      return start;
    case 'week':
      return binary('+', start, 6);
    case 'month':
      return call('EOMONTH', start, 0);
    case 'quarter':
      return call('EOMONTH', start, 2);
  }
}

/** The first day of the period before, or a year before; weeks go back 52 weeks, to the same weekday. */
function back(start: Formula, granularity: Granularity, by: 'period' | 'year'): Formula {
  if (by === 'year') return granularity === 'week' ? binary('-', start, 364) : call('EDATE', start, -12);
  switch (granularity) {
    case 'day':
      return binary('-', start, 1);
    case 'week':
      return binary('-', start, 7);
    case 'month':
      return call('EDATE', start, -1);
    case 'quarter':
      return call('EDATE', start, -3);
  }
}

/** The last day that Data holds, over all the date columns that figures go by. */
export const lastDayFormula = ({ dates, data }: KpiContext): Formula => call('MAX', ...dates.map(data));

/** The report date by formula: the last day that the data speaks of, or yesterday, whichever is earlier. */
export function reportDateFormula(context: KpiContext): Formula {
  const { dates, grain, table, periods } = context;
  const yesterday = binary('-', call('TODAY'), 1);
  if (dates.length === 0) return yesterday;
  const last = lastDayFormula(context);
  if (grain === 'day') return call('MIN', last, yesterday);
  const whole = wholeFrom(last, context);
  const known = lastKnownDay(context);
  // A month's row of an export that was made before the month was over.
  const cutShort = periods.length > 0 && table.period !== null && table.period.to > known;
  const end = cutShort ? when(binary('=', last, known), call('MIN', whole, table.period.to), whole) : whole;
  return call('MIN', end, yesterday);
}

/** The last day that a row's date stands for; a week's row counts with the month that its week begins in. */
function wholeFrom(start: Formula, { grain, granularity, calendar }: KpiContext): Formula {
  if (grain !== 'week' || granularity === 'day' || granularity === 'week') return endOf(start, grain);
  return call('MIN', endOf(start, grain), endOf(startOf(start, granularity, calendar), granularity));
}

const lastKnownDay = ({ dates, table }: KpiContext): number =>
  dates.reduce<number>((latest, column) => {
    for (const day of table.columns[column]?.cells ?? []) if (typeof day === 'number' && day > latest) latest = day;
    return latest;
  }, 0);

/** Every column of figures on the KPI sheet; empty without dates. */
export function spanColumns(context: KpiContext, layout: KpiLayout): readonly SpanColumn[] {
  const { granularity, grain, periods, calendar } = context;
  const { columns, fromRow, toRow, headerRow, reportDate, baselineChoice } = layout;
  if (reportDate === null || columns.latest === null) return [];
  const report = cell(reportDate.row, reportDate.column);
  const latestFrom = cell(fromRow, columns.latest);
  const latestTo = cell(toRow, columns.latest);
  const isUnderWay = binary('<', latestTo, endOf(latestFrom, granularity));

  /**
   * A whole period while the latest is whole, else as many days of it as the latest has. Data by month can't be cut
   * to days: then no day is compared, and the change stays empty.
   */
  const comparableEnd = (column: number): Formula => {
    const start = cell(fromRow, column);
    const whole = endOf(start, granularity);
    const sameDays = binary('-', binary('+', start, latestTo), latestFrom);
    return when(isUnderWay, grain === 'day' ? call('MIN', whole, sameDays) : binary('-', start, 1), whole);
  };
  const compared = (column: number | null, from: Formula): readonly SpanColumn[] =>
    column === null ? [] : [{ column, from, to: comparableEnd(column), before: null, isUnderWay: null }];

  const lastPeriod = columns.firstPeriod + periods.length - 1;
  const periodRow = (row: number): Formula => range(row, columns.firstPeriod, row, lastPeriod);
  const chosen = baselineChoice && cell(baselineChoice.row, baselineChoice.column);
  const baselineFrom = chosen && call('INDEX', periodRow(fromRow), call('MATCH', chosen, periodRow(headerRow), 0));

  return [
    {
      column: columns.latest,
      from: startOf(report, granularity, calendar),
      to: report,
      before: columns.previous,
      isUnderWay,
    },
    ...compared(columns.previous, back(latestFrom, granularity, 'period')),
    ...compared(columns.lastYear, back(latestFrom, granularity, 'year')),
    ...(baselineFrom ? compared(columns.baseline, baselineFrom) : []),
    { column: columns.total, from: cell(fromRow, columns.firstPeriod), to: report, before: null, isUnderWay: null },
    ...periods.map((start, index) => {
      const column = columns.firstPeriod + index;
      const own = cell(fromRow, column, { fixedRow: true, fixedColumn: false });
      const whole = endOf(own, granularity);
      const isGoingOn = binary('<', cell(toRow, column, { fixedColumn: false }), whole);
      const before = index === 0 ? null : column - 1;
      return { column, from: start, to: call('MIN', whole, report), before, isUnderWay: isGoingOn };
    }),
  ];
}
