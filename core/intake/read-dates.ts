import { calendarDate, isoDate } from '../values/day-number.ts';
import { type ColumnSource, neededShare, shown, type TypedColumn, worthReading } from './column-result.ts';
import { type OpenDates, orderInPeriod, orderOfSpacing } from './date-order.ts';
import { DateKind, DateScanner, isDateSerial } from './date-scanner.ts';
import { intakeLanguages } from './languages.ts';
import type { RawCell } from './options.ts';
import type { NumberOrder } from './parse-date.ts';
import type { Cell, DateOrder, Problem } from './table.ts';

type Scans = Readonly<{ kinds: Uint8Array; dayFirst: Int32Array; monthFirst: Int32Array; counts: Int32Array }>;

/** What is known of a column before it is read. */
export type DateExpectation = Readonly<{
  /** The field holds dates: serial numbers count. */
  dates: boolean;
  /** Read it as dates however few cells are. */
  forced: boolean;
}>;

/** Reads a column as dates, deciding day or month first by all its cells; null where it is no column of dates. */
export function readDates(source: ColumnSource, expectation: DateExpectation): TypedColumn | null {
  const scanner = new DateScanner(expectation.dates);
  const scanCell = (cell: RawCell): number => {
    if (typeof cell === 'string') return cell === '' ? DateKind.missing : scanner.scan(cell);
    if (typeof cell !== 'number') return cell === null || cell === undefined ? DateKind.missing : DateKind.notADate;
    if (!expectation.dates) return DateKind.notADate;
    if (!isDateSerial(cell)) return scanner.scan(String(cell));
    scanner.dayFirst = Math.floor(cell);
    scanner.monthFirst = scanner.dayFirst;
    return DateKind.fixed;
  };
  const verdict = (cell: RawCell): boolean | null => {
    const kind = scanCell(cell);
    return kind === DateKind.missing || kind === DateKind.errorValue ? null : kind !== DateKind.notADate;
  };
  if (!expectation.forced && !worthReading(source.cells, verdict)) return null;
  const scans = scanAll(source.cells, scanner, scanCell, neededShare(expectation.dates, expectation.forced));
  if (scans === null) return null;
  const count = (kind: number): number => scans.counts[kind] as number;
  const filled = source.cells.length - count(DateKind.missing) - count(DateKind.errorValue);
  const good = filled - count(DateKind.notADate);
  if (!expectation.forced && (good === 0 || good < neededShare(expectation.dates, false) * filled)) return null;
  return settle(source, scans);
}

function scanAll(
  cells: readonly RawCell[],
  scanner: DateScanner,
  scanCell: (cell: RawCell) => number,
  needed: number,
): Scans | null {
  const { length } = cells;
  const kinds = new Uint8Array(length);
  const dayFirst = new Int32Array(length);
  const monthFirst = new Int32Array(length);
  const counts = new Int32Array(8);
  const badAllowed = length - needed * length;
  for (let index = 0; index < length; index += 1) {
    const kind = scanCell(cells[index]);
    kinds[index] = kind;
    counts[kind] = (counts[kind] as number) + 1;
    if (kind >= DateKind.fixed) {
      dayFirst[index] = scanner.dayFirst;
      monthFirst[index] = scanner.monthFirst;
    } else if (kind === DateKind.notADate && (counts[kind] as number) > badAllowed) return null;
  }
  return { kinds, dayFirst, monthFirst, counts };
}

/** The order that most telling cells show; the language decides where none tells. */
function decideOrder(counts: Int32Array, fallback: NumberOrder): NumberOrder {
  const dayFirst = counts[DateKind.dayFirst] as number;
  const monthFirst = counts[DateKind.monthFirst] as number;
  if (dayFirst === monthFirst) return fallback;
  return dayFirst > monthFirst ? 'dmy' : 'mdy';
}

/** The dates that can be read both ways; 2 February is the same in both, and stands among the days of either. */
function openDates({ kinds, dayFirst, monthFirst }: Scans): OpenDates {
  const isOpen = (day: number, index: number): boolean =>
    kinds[index] === DateKind.either || (kinds[index] === DateKind.fixed && isTwice(day));
  return { dayFirst: Array.from(dayFirst.filter(isOpen)), monthFirst: Array.from(monthFirst.filter(isOpen)) };
}

/** Whether a day has the number of its month. */
function isTwice(date: number): boolean {
  const { month, day } = calendarDate(date);
  return month === day;
}

/** The order that the open dates themselves speak for; null where nothing does. */
function likelyOrder(scans: Scans, { period }: ColumnSource): NumberOrder | null {
  const open = openDates(scans);
  return orderInPeriod(open, period) ?? orderOfSpacing(open);
}

/** How dates were read that could have day or month first; null where none was written so. */
function dateOrderOf(order: NumberOrder, is: DateOrder['is'], { kinds, dayFirst, counts }: Scans): DateOrder | null {
  const count = (kind: number): number => counts[kind] as number;
  const [open, told] = [count(DateKind.either), count(DateKind.dayFirst) + count(DateKind.monthFirst)];
  if (open + told === 0) return null;
  // A date that says its month by name would be turned, too.
  const isTurned = (kind: number, index: number): boolean =>
    kind === DateKind.fixed && !isTwice(dayFirst[index] as number) && calendarDate(dayFirst[index] as number).day <= 12;
  return { order, is, canTurn: is !== 'sure' && !kinds.some(isTurned) };
}

function settle(source: ColumnSource, scans: Scans): TypedColumn {
  const { cells: raw, header, rows } = source;
  const { kinds, dayFirst, monthFirst, counts } = scans;
  const settled = source.readAs === 'dmy' || source.readAs === 'mdy' ? source.readAs : null;
  const likely = settled === null ? likelyOrder(scans, source) : null;
  const order = decideOrder(counts, settled ?? likely ?? languageOrder(source.language));
  const taken = order === 'dmy' ? dayFirst : monthFirst;
  const other = order === 'dmy' ? monthFirst : dayFirst;
  const contradicts = order === 'dmy' ? DateKind.monthFirst : DateKind.dayFirst;
  const told = (counts[DateKind.dayFirst] as number) + (counts[DateKind.monthFirst] as number) > 0;
  const cells = new Array<Cell>(raw.length);
  const problems: Problem[] = [];
  if (settled === null && !told && (counts[DateKind.either] as number) > 0) {
    const index = kinds.indexOf(DateKind.either);
    problems.push({
      code: 'ambiguous-date',
      row: null,
      column: header,
      found: shown(raw[index]),
      readings: [isoDate(taken[index] as number), isoDate(other[index] as number)],
      readAs: order === 'dmy' ? ['dmy', 'mdy'] : ['mdy', 'dmy'],
    });
  }
  for (let index = 0; index < raw.length; index += 1) {
    const kind = kinds[index] as number;
    if (kind >= DateKind.fixed && kind !== DateKind.otherCalendar && kind !== contradicts) {
      cells[index] = taken[index] as number;
      continue;
    }
    cells[index] = null;
    if (kind === DateKind.missing) continue;
    const code = kind === DateKind.otherCalendar ? 'unsupported-calendar' : 'not-a-date';
    problems.push({ code, row: rows[index] as number, column: header, found: shown(raw[index]) });
  }
  const is = told || settled !== null ? 'sure' : likely === null ? 'guessed' : 'likely';
  const dateOrder = dateOrderOf(order, is, scans);
  return { type: 'date', numberStyle: null, dateOrder, cells, problems, currencies: [], hasValues: true };
}

/** The order of a language; one that puts the year first puts the month before the day. */
export const languageOrder = (language: ColumnSource['language']): NumberOrder =>
  intakeLanguages[language].conventions.dateOrder === 'dmy' ? 'dmy' : 'mdy';
