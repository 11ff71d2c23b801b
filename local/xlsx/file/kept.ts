import type { ChangeStep } from '../../../core/host/change.ts';
import type { Part } from './part.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** How a file was before and after some steps, and those steps. */
type Sides = Readonly<{ before: WorkbookFile; after: WorkbookFile; forward: readonly ChangeStep[] }>;

/**
 * What takes steps back just as it was, by the first of the steps that stand for it in the change that undoes them: the
 * words of steps alone can't say all that a file holds. The wider of two comes first.
 */
const kept = new WeakMap<ChangeStep, readonly (Sides & Readonly<{ backward: readonly ChangeStep[] }>)[]>();

/** Remembers how the file was before and after some steps, for those that take them back. */
export function keep(backward: readonly ChangeStep[], sides: Sides): void {
  const [first] = backward;
  if (first !== undefined) kept.set(first, [{ ...sides, backward }, ...(kept.get(first) ?? [])]);
}

/** Steps taken back exactly: the file, how many steps that has done, and those that do it again. */
export type TakenBack = Readonly<{ file: WorkbookFile; count: number; inverse: readonly ChangeStep[] }>;

/**
 * Takes back exactly what the next steps of a change stand for, where all the parts that this is about are still as they
 * were left; null where they are not.
 */
export function takenBack(file: WorkbookFile, next: readonly ChangeStep[]): TakenBack | null {
  for (const { before, after, forward, backward } of (next[0] && kept.get(next[0])) ?? []) {
    if (!backward.every((step, at) => next[at] === step)) continue;
    const isListed = before.sheets === after.sheets || file.sheets === after.sheets;
    const parts = file.parts === after.parts ? before.parts : restoredParts(file, before, after);
    if (parts === null || !isListed) continue;
    const made = { ...file, parts, sheets: before.sheets === after.sheets ? file.sheets : before.sheets };
    const inverse = forward.map((step) => ({ ...step }));
    keep(inverse, { before: file, after: made, forward: backward });
    return { file: made, count: backward.length, inverse };
  }
  return null;
}

function restoredParts(file: WorkbookFile, before: WorkbookFile, after: WorkbookFile): Map<string, Part> | null {
  const parts = new Map(file.parts);
  for (const path of new Set([...before.parts.keys(), ...after.parts.keys()])) {
    const [former, left] = [before.parts.get(path), after.parts.get(path)];
    if (former === left) continue;
    if (file.parts.get(path) !== left) return null;
    if (former === undefined) parts.delete(path);
    else parts.set(path, former);
  }
  return parts;
}

/** Whether a step stands for something that may be brought back exactly. */
export const isKept = (step: ChangeStep): boolean => kept.has(step);
