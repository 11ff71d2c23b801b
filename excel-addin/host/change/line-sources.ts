import type { ChangeStep } from '../../../core/host/change.ts';
import { isLineStep } from '../../../core/host/undo/former-lines.ts';
import {
  type Axis,
  backwardStep,
  type LineChange,
  lineChange,
  shiftedLine,
} from '../../../core/workbook/shift/line-change.ts';

/** Where the looks of a line stood before the first step of a change: a line that comes in looks as the one before it. */
export type LineSource = (axis: Axis, line: number) => number | null;

type Back = Readonly<{ change: LineChange; forth: LineChange }>;

/** For each step of a change: where the looks of the lines that it names stood before; null where there was no line. */
export function lineSources(steps: readonly ChangeStep[]): readonly LineSource[] {
  const changes = new Map<string, readonly Back[]>();
  return steps.map((step) => {
    const title = 'title' in step ? step.title.toLowerCase() : '';
    const known = changes.get(title) ?? [];
    // The last change is the first to be taken back.
    if (isLineStep(step))
      changes.set(title, [{ change: lineChange(backwardStep(step)), forth: lineChange(step) }, ...known]);
    return (axis, line) =>
      known.reduce(
        (at: number | null, back) => (at === null || back.forth.axis !== axis ? at : before(at, back)),
        line,
      );
  });
}

function before(line: number, { change, forth }: Back): number | null {
  const isNew = forth.kind === 'insert' && line >= forth.at && line < forth.at + forth.count;
  if (!isNew) return shiftedLine(line, change);
  return forth.at === 0 ? null : forth.at - 1;
}
