import * as z from 'zod/mini';
import type { WorkbookChange } from './change.ts';

/** Undoing a build removes the sheets that it added. */
const kept = z.object({
  version: z.literal(1),
  titles: z.array(z.string()).check(z.minLength(1)),
  steps: z.array(z.object({ kind: z.literal('remove-sheet'), title: z.string() })).check(z.minLength(1)),
});

/** What takes a build back: the sheets it added, and the change that removes them. */
export type KeptUndo = Readonly<{ titles: readonly string[]; change: WorkbookChange }>;

/** As text to be kept with a workbook; null where the change does more than remove sheets. */
export function undoText({ titles, change }: KeptUndo): string | null {
  const text = JSON.stringify({ version: 1, titles, steps: change.steps });
  return readUndo(text) === null ? null : text;
}

/** What was kept; null where it is damaged or of a later version. */
export function readUndo(text: string): KeptUndo | null {
  try {
    const { titles, steps } = kept.parse(JSON.parse(text));
    return { titles, change: { titles: {}, steps } };
  } catch {
    return null;
  }
}
