import { contentHash } from '../../core/host/undo/content-hash.ts';
import type { KeptUndo } from '../../core/host/undo/kept-undo.ts';
import { readUndos } from '../../core/host/undo/undo-schema.ts';

/** What takes back what was done: where the beat tells how far that is, no more. */
export function undoFrom(text: string | null, beat: string | null): KeptUndo | undefined {
  const [undo] = readUndos(text ?? '');
  const hash = contentHash(text ?? '');
  const reached = linesOf(beat)
    .map(reachedIn)
    .find((each) => each?.of === hash);
  if (!undo || !reached) return undo;
  const { steps } = undo.change;
  // All sheets come before anything else.
  const isDone = (_: unknown, at: number): boolean => at >= reached.skip || steps[at]?.kind === 'remove-sheet';
  const change = { ...undo.change, steps: steps.filter(isDone) };
  return { ...undo, change, cells: undo.cells.filter(isDone), after: reached.after };
}

type Reached = Readonly<{ of: string; skip: number; after: KeptUndo['after'] }>;

/** The beats of all changes that are under way. */
export const linesOf = (beat: string | null): readonly string[] => beat?.split('\n') ?? [];

/** Null where a beat tells no more than that it goes on. */
export function reachedIn(beat: string): Reached | null {
  const text = beat.match(/^\d+ (\{.*\})$/s)?.[1];
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as Reached;
  } catch {
    return null;
  }
}
