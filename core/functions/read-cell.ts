import { dayNumber, isCalendarDate } from '../values/day-number.ts';
import { type Answer, type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { isBlankCell } from './grid.ts';

const blank = noAnswer('no-data');

/** A cell as a sentence names it. */
export function shown(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  try {
    return String(cell);
  } catch {
    // Objects need not have words for themselves.
    return typeof cell;
  }
}

/**
 * A cell as a number. Blank is `no-data`, never 0. Text is `not-a-number` even where it looks like one
 * (`"12,5 %"`, `"1.234"`): only its column could tell how to read it. So are TRUE, FALSE and error values.
 */
export function readNumber(cell: unknown, parameter: string): Answer {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return isBlankCell(cell) ? missing(parameter) : noAnswer('not-a-number', { parameter, found: shown(cell) });
}

/** A cell as a day number: a serial, or a date written `2026-07-31`. */
export function readDate(cell: unknown, parameter: string): Answer {
  if (typeof cell === 'number' && Number.isFinite(cell) && cell > 0) return Math.floor(cell);
  if (isBlankCell(cell)) return missingDay(parameter);
  const parts = typeof cell === 'string' ? /^\s*(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?\s*$/.exec(cell) : null;
  const [year, month, day] = (parts?.slice(1) ?? []).map(Number);
  if (year !== undefined && month !== undefined && day !== undefined && isCalendarDate(year, month, day))
    return dayNumber(year, month, day);
  return noAnswer('not-a-date', { parameter, found: shown(cell) });
}

const missing = (parameter: string): NoAnswer => ({ ...blank, parameter });
const missingDay = (parameter: string): NoAnswer => ({ ...blank, parameter, needs: 'date' });
