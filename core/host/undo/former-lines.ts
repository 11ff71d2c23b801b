import {
  type Axis,
  backwardStep,
  type LineChange,
  type LineStep,
  lineChange,
  shiftedLine,
} from '../../workbook/shift/line-change.ts';
import type { ChangeStep } from '../change.ts';

/** Where a line stood before the first step of a change; null for one that a step has put in. Lines count from 0. */
export type FormerLine = (axis: Axis, line: number) => number | null;

const arranging = /^(?:insert|delete|move)-/;

/** Whether a step inserts, deletes or moves lines. */
export const isLineStep = (step: ChangeStep): step is LineStep => arranging.test(step.kind);

/** Whether lines go by a step, with everything on them. */
export const isDeletion = (step: ChangeStep): step is LineStep & Readonly<{ at: number }> =>
  step.kind === 'delete-rows' || step.kind === 'delete-columns';

/** For each step of a change: where the lines that it names, on its own sheet, stood before the change began. */
export function formerLines(steps: readonly ChangeStep[]): readonly FormerLine[] {
  const changes = new Map<string, readonly LineChange[]>();
  return steps.map((step) => {
    const known = 'title' in step ? (changes.get(step.title) ?? []) : [];
    // The last change is the first to be taken back.
    if (isLineStep(step)) changes.set(step.title, [lineChange(backwardStep(step)), ...known]);
    return (axis, line) =>
      known
        .filter((change) => change.axis === axis)
        .reduce((at: number | null, change) => (at === null ? null : shiftedLine(at, change)), line);
  });
}

/** The lines that go by a step, where they stood before the change began. */
export function deletedLines(step: ChangeStep, former: FormerLine): Readonly<{ axis: Axis; lines: readonly number[] }> {
  if (!isDeletion(step)) return { axis: 'rows', lines: [] };
  const axis = step.kind === 'delete-rows' ? 'rows' : 'columns';
  const lines = Array.from({ length: step.count }, (_, next) => former(axis, step.at + next));
  return { axis, lines: lines.filter((line) => line !== null) };
}
