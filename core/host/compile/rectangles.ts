import type { Area } from '../../workbook/plan.ts';

/** A place among rows and columns that count from 0. */
export type Place = Readonly<{ row: number; column: number }>;

/** Some lines next to each other. */
type Span = Readonly<{ first: number; last: number }>;

/** What lies on each of some lines: the numbers of the lines that cross it. */
type Lines = Map<number, number[]>;

type Axis = 'rows' | 'columns';

/** Few rectangles that cover exactly these places. */
export function rectangles(places: readonly Place[]): readonly Area[] {
  const [across, down] = [stackedBy('rows', places), stackedBy('columns', places)];
  return across.length <= down.length ? across : down;
}

const stackedBy = (axis: Axis, places: readonly Place[]): readonly Area[] =>
  stacked(linesOf(axis, places), runs).map(([lines, run]) => areaOf(axis, lines, run));

function linesOf(axis: Axis, places: readonly Place[]): Lines {
  const lines: Lines = new Map();
  for (const { row, column } of places) {
    const [line, other] = axis === 'rows' ? [row, column] : [column, row];
    const known = lines.get(line);
    if (known) known.push(other);
    else lines.set(line, [other]);
  }
  return lines;
}

const areaOf = (axis: Axis, lines: Span, run: Span): Area => {
  const [rows, columns] = axis === 'rows' ? [lines, run] : [run, lines];
  return { row: rows.first, column: columns.first, lastRow: rows.last, lastColumn: columns.last };
};

/** The runs along each line, and those that are alike on neighbouring lines as one. */
function stacked(
  lines: Lines,
  runsOf: (numbers: readonly number[], line: number) => readonly Span[],
): readonly (readonly [lines: Span, run: Span])[] {
  const found: [Span, Span][] = [];
  let open = new Map<string, [Span, Span]>();
  let former = -2;
  for (const line of [...lines.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, [Span, Span]>();
    for (const run of runsOf(lines.get(line) as readonly number[], line)) {
      const name = `${run.first}:${run.last}`;
      const before = line === former + 1 ? open.get(name) : undefined;
      const stack: [Span, Span] = before ?? [{ first: line, last: line }, run];
      if (before) before[0] = { first: before[0].first, last: line };
      else found.push(stack);
      next.set(name, stack);
    }
    open = next;
    former = line;
  }
  return found;
}

/** Numbers next to each other, together. */
function runs(numbers: readonly number[]): readonly Span[] {
  const found: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && number <= last.last + 1) last.last = number;
    else found.push({ first: number, last: number });
  }
  return found;
}

/** Tells whether a cell may be written anew as it is. */
export type MayWrite = (row: number, column: number) => boolean;

/**
 * Fewer rectangles, column by column, where nothing lies between two places of a column but what may be written anew, and
 * `most` cells of that.
 */
export function bridged(places: readonly Place[], mayWrite: MayWrite, most: number): readonly Area[] {
  const joined = (rows: readonly number[], column: number): readonly Span[] => {
    const spans: { first: number; last: number }[] = [];
    for (const run of runs(rows)) {
      const last = spans[spans.length - 1];
      const isNear = last !== undefined && run.first - last.last - 1 <= most;
      if (isNear && every(last.last + 1, run.first - 1, (row) => mayWrite(row, column))) last.last = run.last;
      else spans.push({ ...run });
    }
    return spans;
  };
  return stacked(linesOf('columns', places), joined).map(([columns, rows]) => areaOf('columns', columns, rows));
}

function every(first: number, last: number, holds: (line: number) => boolean): boolean {
  for (let line = first; line <= last; line += 1) if (!holds(line)) return false;
  return true;
}
