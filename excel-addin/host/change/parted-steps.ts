import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import type { CellWords } from '../../../core/host/inverse/cell-words.ts';
import { type InvertedChange, inverseOf, type PlacedStep } from '../../../core/host/inverse/inverse-of.ts';
import { sheetCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import { isDeletion } from '../../../core/host/undo/former-lines.ts';
import { deletionParts } from './deletion-parts.ts';

/**
 * A change with what takes it back; lines that go and are too many to be read in one answer go in several steps, so that
 * what was done of them can be taken back alone.
 */
export function partedChange(
  change: WorkbookChange,
  snapshot: WorkbookSnapshot,
  words: CellWords,
): InvertedChange & Readonly<{ change: WorkbookChange }> {
  const whole = inverseOf(change, snapshot, words);
  const steps = whole.steps.flatMap(parts);
  if (steps.length === change.steps.length) return { ...whole, change };
  const parted = { ...change, steps };
  return { ...inverseOf(parted, snapshot, words), change: parted };
}

function parts({ step, before }: PlacedStep): readonly ChangeStep[] {
  if (!isDeletion(step)) return [step];
  const axis = step.kind === 'delete-rows' ? 'rows' : 'columns';
  const { at, count } = step;
  return deletionParts(sheetCalled(before, step.title), axis, at, count).map((part) => ({
    ...step,
    ...{ at: part.at, count: part.count },
  }));
}
