import { dateText, isDate, lazyClock } from './zone.ts';

type Row = readonly unknown[];
type Range = readonly Row[];

const isRange = (given: unknown): given is Range => Array.isArray(given) && given.every(Array.isArray);
const isEmpty = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/** Rows up to the last one that holds anything. */
function usedHeight(range: Range): number {
  let height = range.length;
  while (height > 0 && (range[height - 1] as Row).every(isEmpty)) height -= 1;
  return height;
}

/** A range of one cell is that cell: people write `A1:A1`, and names of single cells come so. */
const single = (given: unknown): unknown =>
  isRange(given) && given.length === 1 && given[0]?.length === 1 ? given[0][0] : given;

function withTexts(range: Range, write: (date: Date) => string): Range {
  const hasDates = range.some((row) => row.some((cell) => typeof cell === 'object' && isDate(cell)));
  if (!hasDates) return range;
  return range.map((row) => row.map((cell) => (typeof cell === 'object' && isDate(cell) ? write(cell) : cell)));
}

/** Writes dates as text; long columns hold few different ones. */
function dateWriter(): (date: Date) => string {
  const clock = lazyClock();
  const known = new Map<number, string>();
  return (date) => {
    const time = date.getTime();
    const found = known.get(time) ?? dateText(date, clock);
    known.set(time, found);
    return found;
  };
}

/**
 * The arguments as core takes them, from what Google hands a custom function: cells and ranges of cells, `''` for a
 * blank, undefined for what was left out. Dates become text, so that a number is never taken for a day or the other way
 * round. The blank ends of whole columns (`A2:A`) go, as far as no range holds anything there: columns of unlike length
 * fit together, and a result is no longer than its data.
 */
export function readArguments(given: readonly unknown[]): readonly unknown[] {
  const singles = given.map(single);
  const tall = singles.filter((argument): argument is Range => isRange(argument) && argument.length > 1);
  const height = Math.max(1, ...tall.map(usedHeight));
  const write = dateWriter();
  return singles.map((argument) => {
    if (isDate(argument)) return write(argument);
    return isRange(argument) ? withTexts(argument.slice(0, height), write) : argument;
  });
}

/** Whether any range lost its blank end, as whole columns do: how long it is was nobody's wish. */
export const hasOpenEnd = (given: ArrayLike<unknown>, read: readonly unknown[]): boolean =>
  read.some((argument, at) => isRange(argument) && argument.length < (given[at] as Range).length);
