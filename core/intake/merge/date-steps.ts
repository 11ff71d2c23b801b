import { calendarDate, dayNumber, daysInMonth } from '../../values/day-number.ts';
import { foldHeader } from '../../values/fold.ts';
import type { Cell, Table } from '../table.ts';
import type { OldRecords } from './old-records.ts';
import { dayColumn } from './record-columns.ts';
import { recordHashes } from './record-keys.ts';

type Step = 'day' | 'week' | 'month';
/** All the days that a date stands for, by the date; one that stands for itself alone is left out. */
type Stretches = ReadonlyMap<number, Readonly<{ first: number; last: number; step: Exclude<Step, 'day'> }>>;
/** One side: the days of the records that are about the same thing, by what that is, and what dates stand for. */
type Side = Readonly<{ days: ReadonlyMap<string, ReadonlySet<number>>; stretches: Stretches; named: Step | null }>;
type Records = Pick<Table, 'columns' | 'rowCount' | 'period'>;

/** A date of the workbook that is no first or last day of a month as the others are. */
export type OddDate = Readonly<{ sheetRow: number; column: string; day: number }>;

/** How the dates of new records are set against those of the old: whole months against days, weeks against months. */
type DateSteps = Readonly<{ kind: 'shorter' | 'longer'; was: string; found: string }>;

/** The words that head a column of dates and say what each stands for, in the five languages. */
const stepHeaders: Readonly<Record<Step, readonly string[]>> = {
  day: ['Day', 'Gün', 'Hari', 'Dzień', 'اليوم', 'يوم'],
  week: ['Week', 'Hafta', 'Minggu', 'Tydzień', 'الأسبوع', 'أسبوع'],
  month: ['Month', 'Ay', 'Bulan', 'Miesiąc', 'الشهر', 'شهر'],
};
const stepOfHeader = new Map(
  (['day', 'week', 'month'] as const).flatMap((step) => stepHeaders[step].map((word) => [foldHeader(word), step])),
);

/**
 * Whether records of one side fall within what a single record of the other stands for, so that figures would count
 * twice. Only records about the same thing are set against each other; null where none fall so.
 */
export function otherDateSteps(old: OldRecords, table: Table): DateSteps | null {
  const before = { columns: old.columns, rowCount: old.keys.length, period: old.period };
  const [was, now] = [before.columns[dayColumn(before.columns)], table.columns[dayColumn(table.columns)]];
  if (was === undefined || now === undefined || was.field !== now.field) return null;
  const about = old.identity.filter((key) => key !== `field:${was.field}`);
  const [olds, news] = [sideOf(before, about), sideOf(table, about)];
  const headers = { was: was.header, found: now.header };
  if (fallsWithin(olds, news)) return { kind: 'shorter', ...headers };
  return fallsWithin(news, olds) ? { kind: 'longer', ...headers } : null;
}

/** More rows than these, or than one in so many, are no slips. */
const MOST_ODD = 3;
const ODD_SHARE = 10;

/** Records that fall out of the months that all but a few others are dated by: a date that somebody typed over. */
function oddRows(cells: readonly Cell[]): readonly number[] {
  const rows = cells.flatMap((cell, row) => (typeof cell === 'number' ? [{ row, day: Math.floor(cell) }] : []));
  for (const end of ['first', 'last'] as const) {
    const isOdd = ({ day }: Readonly<{ day: number }>): boolean => day !== monthOf(day)[end];
    const odd = rows.filter(isOdd);
    const months = new Set(rows.filter((row) => !isOdd(row)).map(({ day }) => day));
    const isFew = odd.length <= MOST_ODD && odd.length * ODD_SHARE <= rows.length;
    if (odd.length > 0 && isFew && months.size > 2) return odd.map(({ row }) => row);
  }
  return [];
}

/** Dates of the workbook that fall out of its months; steps are judged without them. */
export function oddDates({ columns, sheetRows }: OldRecords): readonly OddDate[] {
  const column = columns[dayColumn(columns)];
  if (column === undefined) return [];
  return oddRows(column.cells).map((row) => ({
    ...{ sheetRow: sheetRows[row] ?? 0, column: column.header },
    day: Math.floor(column.cells[row] as number),
  }));
}

function sideOf(records: Records, about: readonly string[]): Side {
  const column = records.columns[dayColumn(records.columns)];
  const given = column?.cells ?? [];
  const odd = new Set(oddRows(given));
  const cells = given.map((cell, row) => (odd.has(row) ? null : cell));
  const named = stepOfHeader.get(foldHeader(column?.header ?? '')) ?? null;
  const hashes = recordHashes(records, about);
  const days = new Map<string, Set<number>>();
  for (const [row, cell] of cells.entries()) {
    if (typeof cell !== 'number') continue;
    const hash = hashes[row] as string;
    days.set(hash, (days.get(hash) ?? new Set()).add(Math.floor(cell)));
  }
  return { days, named, stretches: stretchesOf(sortedDays(cells), named, records.period) };
}

/** Whether days of the finer side lie within a stretch of the coarser, about the same thing. */
function fallsWithin(coarse: Side, fine: Side): boolean {
  if (coarse.stretches.size === 0) return false;
  return [...coarse.days].some(([about, days]) => {
    const others = fine.days.get(about);
    return others !== undefined && [...days].some((day) => isCut(day, others, coarse, fine));
  });
}

/** A single other day in a week says nothing: what goes out weekly may go out on another day once. */
function isCut(day: number, others: ReadonlySet<number>, { stretches }: Side, fine: Side): boolean {
  const stretch = stretches.get(day);
  if (stretch === undefined) return false;
  const inside: number[] = [];
  for (let own = stretch.first; own <= stretch.last; own += 1) if (own !== day && others.has(own)) inside.push(own);
  const isSure = stretch.step === 'month' || inside.length > 1 || inside.some((own) => fine.stretches.has(own));
  // A day that is named so and stands on the date of a month would replace the month.
  return (inside.length > 0 && isSure) || (others.has(day) && fine.named === 'day' && !fine.stretches.has(day));
}

/** What dates stand for, by their distances; where one stands alone, by the header or the dates above the table. */
function stretchesOf(days: readonly number[], named: Step | null, period: Table['period']): Stretches {
  const found = new Map<number, Readonly<{ first: number; last: number; step: 'week' | 'month' }>>();
  // Who calls them days means days, were two of them the first of their months.
  const [isNamedDay, isMany, start = 0] = [named === 'day', days.length > 2, days[0]];
  const mayBeMonths = !isNamedDay || (isMany && days.every((day) => isEnd(day, monthOf(day))));
  const mayBeWeeks = !isNamedDay || (isMany && days.every((day) => (day - start) % 7 === 0));
  for (const [index, day] of days.entries()) {
    const beside = [days[index - 1], days[index + 1]].filter((other) => other !== undefined);
    const isAlone = beside.length === 0;
    const month = monthOf(day);
    const coversMonth = period !== null && period.from <= month.first && period.to >= month.last;
    const isMonth = isAlone ? named === 'month' || (named === null && coversMonth) : beside.some(isSameEnd(day));
    const isWeek = isAlone ? named === 'week' : isWeekly(day, beside);
    if (
      mayBeMonths &&
      isMonth &&
      isEnd(day, month) &&
      beside.every((other) => other < month.first || other > month.last)
    )
      found.set(day, { ...month, step: 'month' });
    else if (mayBeWeeks && isWeek) found.set(day, { first: day, last: day + 6, step: 'week' });
  }
  return found;
}

const sortedDays = (cells: readonly Cell[]): readonly number[] =>
  [...new Set(cells.flatMap((cell) => (typeof cell === 'number' ? [Math.floor(cell)] : [])))].sort((a, b) => a - b);

type Month = Readonly<{ first: number; last: number }>;

function monthOf(day: number): Month {
  const { year, month } = calendarDate(day);
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
}

/** Months are dated by their first day or by their last. */
const isEnd = (day: number, { first, last }: Month): boolean => day === first || day === last;

const isSameEnd =
  (day: number) =>
  (other: number): boolean => {
    const [own, its] = [monthOf(day), monthOf(other)];
    return (
      own.first !== its.first &&
      ((day === own.first && other === its.first) || (day === own.last && other === its.last))
    );
  };

const isWeekly = (day: number, beside: readonly number[]): boolean =>
  beside.every((other) => (day - other) % 7 === 0) && beside.some((other) => Math.abs(day - other) === 7);
