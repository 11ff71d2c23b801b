import type { ArgumentKind } from './argument-kinds.ts';

type Row = readonly unknown[];
type Range = readonly Row[];

/** A tail of zeros longer than this is no table's end, but the rest of a whole column. */
const LONGEST_ZERO_TAIL = 1000;

const isRange = (given: unknown): given is Range => Array.isArray(given) && given.every(Array.isArray);
const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

/** An error cell as the text that it shows; whatever else is no value of a cell counts as left out. */
function plainCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'code' in cell && typeof cell.code === 'string' ? cell.code : undefined;
}

/** No day, text or word is 0: there it is a blank cell, which Excel for Windows and Mac hands over as 0. */
const readCell = (cell: unknown, kind: ArgumentKind): unknown => {
  const plain = plainCell(cell);
  return plain === 0 && kind !== 'number' ? null : plain;
};

/** Ranges as they are where nothing in them has to be read: columns may be long. */
function readRange(range: Range, kind: ArgumentKind): Range {
  const isPlain = (cell: unknown): boolean => readCell(cell, kind) === cell;
  if (range.every((row) => row.every(isPlain))) return range;
  return range.map((row) => row.map((cell) => readCell(cell, kind)));
}

/** A range of one cell is that cell: Excel hands over every single value so. */
function readOne(given: unknown, kind: ArgumentKind): unknown {
  if (!isRange(given)) return Array.isArray(given) ? undefined : readCell(given, kind);
  return given.length === 1 && given[0]?.length === 1 ? readCell(given[0][0], kind) : readRange(given, kind);
}

const isTall = (argument: unknown): argument is Range => isRange(argument) && argument.length > 1;

const isBlankOrZero = (cell: unknown): boolean => cell === 0 || isBlank(cell);

/** A whole column has a million rows: what could not be used in any way goes before anything is read. */
function withoutLongTails(given: readonly unknown[]): readonly unknown[] {
  const tall = given.filter(isTall);
  if (tall.length === 0) return given;
  const height = heightOfAll(tall, isBlankOrZero) + LONGEST_ZERO_TAIL + 1;
  return given.map((argument) => (isTall(argument) && argument.length > height ? argument.slice(0, height) : argument));
}

const zeroAsBlank = (cell: unknown): unknown => (cell === 0 ? null : cell);

/**
 * Where a row has no day in any of its columns of days, its zeros are blank cells too: below a table of days and figures
 * nothing else tells them from figures.
 */
function withoutRowsOfNoDay(given: readonly unknown[], kinds: readonly ArgumentKind[]): readonly unknown[] {
  const days = given.filter((argument, index): argument is Range => kinds[index] === 'date' && isTall(argument));
  if (days.length === 0) return given;
  const hasDay = (row: number): boolean => days.some((range) => range[row]?.some((cell) => !isBlank(cell)) ?? false);
  return given.map((argument, index) => {
    if (kinds[index] !== 'number' || !isTall(argument)) return argument;
    return argument.map((cells, row) => (cells.includes(0) && !hasDay(row) ? cells.map(zeroAsBlank) : cells));
  });
}

/** Rows of a range up to the last one in which a cell is something. */
function heightOf(range: Range, isNothing: (cell: unknown) => boolean): number {
  let height = range.length;
  while (height > 0 && range[height - 1]?.every(isNothing)) height -= 1;
  return height;
}

const heightOfAll = (ranges: readonly Range[], isNothing: (cell: unknown) => boolean): number =>
  Math.max(...ranges.map((range) => heightOf(range, isNothing)));

/** Rows up to the last one that any of the ranges uses, one at least. */
function usedHeight(ranges: readonly Range[]): number {
  const height = heightOfAll(ranges, isBlank);
  const beforeZeros = heightOfAll(ranges, isBlankOrZero);
  return Math.max(1, height - beforeZeros > LONGEST_ZERO_TAIL ? beforeZeros : height);
}

/**
 * The arguments as core takes them, from what Excel hands a custom function: values and rows of values in order, null for
 * what was left out, blank cells as null, `''` or 0, days as serials, errors as objects with their text, and an object
 * about the call at the end. The blank ends of whole columns go, as far as no range holds anything there.
 */
export function readArguments(given: readonly unknown[], kinds: readonly ArgumentKind[]): readonly unknown[] {
  const used = withoutLongTails(given.slice(0, kinds.length));
  const read = withoutRowsOfNoDay(
    kinds.map((kind, index) => readOne(used[index], kind)),
    kinds,
  );
  const tall = read.filter(isTall);
  if (tall.length === 0) return read;
  const height = usedHeight(tall);
  return read.map((argument) => (isTall(argument) ? argument.slice(0, height) : argument));
}

/** Whether any range lost its blank end, as whole columns do: how long it is was nobody's wish. */
export const hasOpenEnd = (given: readonly unknown[], read: readonly unknown[]): boolean =>
  read.some((argument, at) => isTall(given[at]) && isRange(argument) && argument.length < given[at].length);
