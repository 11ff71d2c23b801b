import type { Clock } from '../zone.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What stands in a format as it is, and colors; what is left with an h shows hours. */
const literal = /"[^"]*"|\\.|\[(?!h+\])[^\]]*\]/gi;

const showsTime = (format: string): boolean => /h/i.test(format.replace(literal, ''));

/**
 * Reads the dates of a range's cells, by row and column from 0. Where clocks skip a midnight, Google hands over the day as
 * one of two times that are none of it; a cell whose format shows the time holds that time. Formats are asked for once, and
 * only where there is such a cell.
 */
export function cellClock(range: Range, clock: Clock): (date: Date, row: number, column: number) => number {
  let formats: readonly (readonly string[])[] | null = null;
  return (date, row, column) => {
    const [meant, told] = [clock(date), clock(date, true)];
    if (Number.isNaN(meant) || meant === told) return meant;
    formats ??= range.getNumberFormats();
    return showsTime(formats[row]?.[column] ?? '') ? told : meant;
  };
}
