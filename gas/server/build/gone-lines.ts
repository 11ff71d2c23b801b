import type { ChangeStep } from '../../../core/host/change.ts';
import { deletedLines, type FormerLine, formerLines } from '../../../core/host/undo/former-lines.ts';
import type { LineOperation, Operation, StagedChange } from '../../protocol/operations.ts';
import type { Axis } from '../operations/room.ts';

/** Lines of a sheet that go with a change, counted from 0 as they stood before it. */
export type GoneLines = Readonly<{ title: string; axis: Axis; first: number; count: number }>;

const isOfLines = (one: Operation): one is LineOperation => /-lines$/.test(one.do);

const stepOf = (one: LineOperation): ChangeStep => {
  const { title, axis } = one;
  if (one.do === 'move-lines')
    return { kind: `move-${axis}`, title, ...{ from: one.from, count: one.count, to: one.to } };
  const kind = one.do === 'insert-lines' ? (`insert-${axis}` as const) : (`delete-${axis}` as const);
  return { kind, title, at: one.at, count: one.count };
};

/** Lines next to each other as one span. */
function spans(title: string, axis: Axis, lines: readonly number[]): readonly GoneLines[] {
  const found: { title: string; axis: Axis; first: number; count: number }[] = [];
  for (const line of lines) {
    const last = found[found.length - 1];
    if (last !== undefined && last.first + last.count === line) last.count += 1;
    else found.push({ title, axis, first: line, count: 1 });
  }
  return found;
}

/** All lines that go; those that the change itself puts in are not there before it. */
export function goneLines({ forward }: StagedChange): readonly GoneLines[] {
  const operations = forward.filter(isOfLines);
  const steps = operations.map(stepOf);
  const former = formerLines(steps);
  return steps.flatMap((step, at) => {
    const { axis, lines } = deletedLines(step, former[at] as FormerLine);
    return spans((operations[at] as LineOperation).title, axis, lines);
  });
}

/** The first line of a sheet that a change touches: what ends before it stays as it is. */
export function firstTouched({ forward }: StagedChange, title: string): Readonly<Record<Axis, number>> {
  const first = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };
  for (const one of forward.filter(isOfLines))
    if (one.title === title) {
      const at = one.do === 'move-lines' ? Math.min(one.from, one.to) : one.at;
      first[one.axis] = Math.min(first[one.axis], at);
    }
  return first;
}
