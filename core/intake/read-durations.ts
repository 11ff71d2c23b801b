import { type ColumnSource, neededShare, shown, type TypedColumn, worthReading } from './column-result.ts';
import { isErrorValue, isMissing } from './missing.ts';
import type { RawCell } from './options.ts';
import { plainDate } from './parse-date.ts';
import type { Cell, Problem } from './table.ts';

const clock = /^(-?)(?:(\d{1,5}):)?([0-5]?\d):([0-5]\d)(?:[.,](\d{1,6}))?$/;
const units =
  /^(?:(\d+)\s*(?:h|hr|hrs|hours?|sa|saat|jam|godz\.?|g|ساعة|ساعات|س))?[\s,]*(?:(\d+)\s*(?:m|min|mins|minutes?|dk\.?|dakika|menit|mnt|دقيقة|دقائق|د))?[\s,]*(?:(\d+)(?:[.,](\d+))?\s*(?:s|sec|secs|seconds?|sn\.?|saniye|detik|dtk|sek\.?|ثانية|ثوان|ث))?$/iu;

const LONGEST = 40;

/** Seconds of `0:12:34` or `1h 2m 3s`; null for anything else. `12:34` is minutes and seconds, and only where asked. */
function parseDuration(text: string, twoParts: boolean): number | null {
  const byClock = clock.exec(text);
  if (byClock) {
    if (byClock[2] === undefined && !twoParts) return null;
    const size = seconds(byClock[2], byClock[3], byClock[4], byClock[5]);
    return byClock[1] === '-' ? -size : size;
  }
  const byUnits = /^\d/.test(text) ? units.exec(text) : null;
  return byUnits ? seconds(byUnits[1], byUnits[2], byUnits[3], byUnits[4]) : null;
}

const seconds = (hours = '0', minutes = '0', rest = '0', fraction = '0'): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(`${rest}.${fraction}`);

/** Reads a column as durations in seconds; null where it is none. */
export function readDurations(source: ColumnSource, durationField: boolean, forced: boolean): TypedColumn | null {
  const read = (cell: RawCell): number | null => {
    if (typeof cell === 'number') return durationField ? cell : null;
    return typeof cell === 'string' && cell.length <= LONGEST ? parseDuration(plainDate(cell), durationField) : null;
  };
  const isBlank = (cell: RawCell): boolean =>
    cell === null || cell === undefined || (typeof cell === 'string' && isMissing(cell.trim()));
  if (!forced && !worthReading(source.cells, (cell) => (isBlank(cell) ? null : read(cell) !== null))) return null;
  const cells = new Array<Cell>(source.cells.length);
  const problems: Problem[] = [];
  const needed = neededShare(durationField, forced);
  const badAllowed = (1 - needed) * source.cells.length;
  let good = 0;
  let bad = 0;
  for (let index = 0; index < source.cells.length; index += 1) {
    const cell = source.cells[index];
    const value = read(cell);
    cells[index] = value;
    if (value !== null) good += 1;
    else if (!isBlank(cell)) {
      const found = shown(cell);
      problems.push({ code: 'not-a-number', row: source.rows[index] as number, column: source.header, found });
      if (!isErrorValue(found)) bad += 1;
      if (bad > badAllowed) return null;
    }
  }
  if (!forced && (good === 0 || good < needed * (good + bad))) return null;
  return { type: 'duration', numberStyle: null, cells, problems, currencies: [], hasValues: good + bad > 0 };
}
