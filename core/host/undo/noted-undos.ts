import { isSameUndo } from './same-undo.ts';
import { readUndos, undoText } from './undo-schema.ts';

/**
 * What takes the last builds back, as text: what is kept with a workbook, `null` for nothing, behind what a host noted of
 * builds that are done and that nobody kept yet, the last one first.
 */
export function withNoted(kept: string | null, notes: readonly string[]): string | null {
  const before = readUndos(kept ?? '');
  const noted = notes
    .flatMap((note) => readUndos(note))
    .filter((one) => !before.some((other) => isSameUndo(one, other)))
    .map((one) => ({ ...one, noted: true }));
  return noted.length === 0 ? kept : undoText([...noted, ...before], Number.POSITIVE_INFINITY);
}
