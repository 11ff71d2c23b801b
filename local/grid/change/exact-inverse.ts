import type { ChangeStep } from '../../../core/host/change.ts';
import { type Edit, reversed } from './edit.ts';

type Exact = Readonly<{ edit: Edit; inverse: ChangeStep }>;

const known = new WeakMap<ChangeStep, Exact>();

const nothing: Edit = { redo: [], undo: [] };

/**
 * Notes what takes a step back just as it was, looks included, which the steps that undo it can't say: the first of
 * them does it all. A change that comes back from storage is undone by what its steps say.
 */
export function rememberExact(inverse: readonly ChangeStep[], step: ChangeStep, edit: Edit): void {
  for (const [index, one] of inverse.entries())
    known.set(one, index === 0 ? { edit: reversed(edit), inverse: step } : { edit: nothing, inverse: one });
}

/** What a step of an inverse does in truth, and the step that it undid; null for a step that no change gave. */
export const exactInverse = (step: ChangeStep): Exact | null => known.get(step) ?? null;
