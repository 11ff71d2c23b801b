import type { RawCell } from '../../../intake/options.ts';
import { type NumberOrder, parseDate, plainDate } from '../../../intake/parse-date.ts';
import { readDates } from '../../../intake/read-dates.ts';
import type { DayNumber } from '../../../values/day-number.ts';
import type { Language } from '../../../values/language.ts';
import type { Tell } from './problem.ts';

/** A cell that holds a date, and where it stands. */
export type DateCell = Readonly<{
  cell: RawCell;
  row: number;
  column: string;
  /** The day ends something: `Q4 2026` is its last day then, else its first. */
  isEnd: boolean;
}>;

const orders: readonly NumberOrder[] = ['dmy', 'mdy'];

/** The last day of what a text names, where it is more than a day and begins on this one. */
function lastDay(text: string, first: DayNumber): DayNumber {
  const readings = orders.map((order) => parseDate(plainDate(text), order));
  const span = readings.find((each) => each !== null && each !== 'unsupported' && each.from === first);
  return span === undefined || span === null || span === 'unsupported' ? first : span.to;
}

const codes = {
  'ambiguous-date': 'ambiguous-date',
  'not-a-date': 'not-a-date',
  'unsupported-calendar': 'unsupported-calendar',
} as const;

const isDateCode = (code: string): code is keyof typeof codes => code in codes;

/**
 * Reads all dates of a table together: whether day or month comes first in `03/04/2026` lies in all of them, in the
 * language where none tells. In the order of the cells; null for what is empty or no date.
 */
export function readDateCells(
  cells: readonly DateCell[],
  language: Language,
  tell: Tell,
): readonly (DayNumber | null)[] {
  const raw = cells.map(({ cell }) => cell);
  const rows = raw.map((_, place) => place);
  const typed = readDates(
    { header: '', cells: raw, rows, language, period: null, readAs: null },
    { dates: true, forced: true },
  );
  if (typed === null) return raw.map(() => null);
  for (const { code, row, found, readings } of typed.problems) {
    const place = row ?? raw.findIndex((cell) => typeof cell === 'string' && cell.trim() === found);
    const at = cells[place];
    if (at === undefined || !isDateCode(code)) continue;
    const asked = readings === undefined ? {} : { taken: readings[0], other: readings[1] };
    tell({ code: codes[code], row: row === null ? null : at.row, column: at.column, found, ...asked });
  }
  return typed.cells.map((day, place) => {
    const at = cells[place];
    if (typeof day !== 'number') return null;
    return at?.isEnd && typeof at.cell === 'string' ? lastDay(at.cell, day) : day;
  });
}
