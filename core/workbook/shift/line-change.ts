import type { ArrangingStep } from '../change.ts';

/** A step that inserts, deletes or moves whole lines of a sheet. */
export type LineStep = Exclude<ArrangingStep, { kind: 'set-block' | 'dress' }>;

export type Axis = 'rows' | 'columns';

/** What happens to the lines along one axis; lines count from 0. */
export type LineChange = Readonly<{ axis: Axis }> &
  Readonly<
    | { kind: 'insert' | 'delete'; at: number; count: number }
    /** `to` is counted before the move. */
    | { kind: 'move'; from: number; count: number; to: number }
  >;

/** The first and the last of some lines. */
export type Span = readonly [first: number, last: number];

/** How many lines a sheet has in Excel and in .xlsx files; a line that is pushed over the edge is gone. */
export const mostLines: Readonly<Record<Axis, number>> = { rows: 1_048_576, columns: 16_384 };

/** What a step of a change does to lines. */
export function lineChange(step: LineStep): LineChange {
  switch (step.kind) {
    case 'insert-rows':
      return { axis: 'rows', kind: 'insert', at: step.at, count: step.count };
    case 'insert-columns':
      return { axis: 'columns', kind: 'insert', at: step.at, count: step.count };
    case 'delete-rows':
      return { axis: 'rows', kind: 'delete', at: step.at, count: step.count };
    case 'delete-columns':
      return { axis: 'columns', kind: 'delete', at: step.at, count: step.count };
    case 'move-rows':
      return { axis: 'rows', kind: 'move', from: step.from, count: step.count, to: step.to };
    case 'move-columns':
      return { axis: 'columns', kind: 'move', from: step.from, count: step.count, to: step.to };
  }
}

/** The step that puts lines back where they were. What stood on deleted lines does not come back by it. */
export function backwardStep(step: LineStep): LineStep {
  switch (step.kind) {
    case 'insert-rows':
      return { ...step, kind: 'delete-rows' };
    case 'insert-columns':
      return { ...step, kind: 'delete-columns' };
    case 'delete-rows':
      return { ...step, kind: 'insert-rows' };
    case 'delete-columns':
      return { ...step, kind: 'insert-columns' };
    default: {
      const { from, count, to } = step;
      return to > from ? { ...step, from: to - count, to: from } : { ...step, from: to, to: from + count };
    }
  }
}

/** Where a line stands afterwards; null where it is gone. */
export function shiftedLine(line: number, change: LineChange): number | null {
  if (change.kind === 'move') return movedLine(line, change);
  const { kind, at, count, axis } = change;
  if (line < at) return line;
  if (kind === 'delete') return line < at + count ? null : line - count;
  return line + count < mostLines[axis] ? line + count : null;
}

function movedLine(line: number, { from, count, to }: Extract<LineChange, { kind: 'move' }>): number {
  // Into itself is where it is.
  if (to >= from && to <= from + count) return line;
  if (to > from) {
    if (line < from || line >= to) return line;
    return line < from + count ? line + to - count - from : line - count;
  }
  if (line < to || line >= from + count) return line;
  return line >= from ? line - from + to : line + count;
}

/**
 * What a range of lines becomes: it grows by lines that come in within it and loses those that go, and its two ends go
 * along with their lines, as by cutting and inserting. null where nothing is left of it.
 */
export function shiftedSpan([first, last]: Span, change: LineChange): Span | null {
  const [start, end] = [shiftedLine(first, change), shiftedLine(last, change)];
  if (change.kind === 'move')
    return [Math.min(start as number, end as number), Math.max(start as number, end as number)];
  if (change.kind === 'insert') return start === null ? null : [start, end ?? mostLines[change.axis] - 1];
  if (start === null && end === null) return null;
  return [start ?? change.at, end ?? change.at - 1];
}

/** Where some lines stand afterwards, which a move may have parted: for what belongs to lines one by one, as looks do. */
export function shiftedSpans(span: Span, change: LineChange): readonly Span[] {
  if (change.kind !== 'move') {
    const shifted = shiftedSpan(span, change);
    return shifted === null ? [] : [shifted];
  }
  const { from, count, to } = change;
  const cuts = [from, from + count, to].filter((cut) => cut > span[0] && cut <= span[1]).sort((a, b) => a - b);
  const starts = [span[0], ...cuts.filter((cut, index) => cut !== cuts[index - 1])];
  const pieces = starts
    .map((start, index): Span => [start, (starts[index + 1] ?? span[1] + 1) - 1])
    .map(([first, last]): Span => [movedLine(first, change), movedLine(last, change)])
    .sort(([one], [other]) => one - other);
  const joined: Span[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before !== undefined && before[1] + 1 === piece[0]) joined[joined.length - 1] = [before[0], piece[1]];
    else joined.push(piece);
  }
  return joined;
}
