import type { Host } from '../../../core/host/port.ts';
import { readUndo, undoText } from '../../../core/host/undo-schema.ts';
import type { Undo } from '../plan-state.ts';

/** The name under which a workbook remembers what takes the last build back. */
const STORED = 'undo';

/** Keeps with the workbook what takes the last build back, so that it works after closing too; null forgets it. */
export async function keepUndo(host: Host, undo: Undo | null): Promise<void> {
  // Undoing works from the page's own state all the same: a workbook that cannot keep it is no failure of the build.
  await host.store(STORED, undo && undoText(undo)).catch(() => undefined);
}

/** What the workbook remembers, where all its sheets are still there. */
export async function keptUndo(host: Host): Promise<Undo | null> {
  const text = await host.readStored(STORED).catch(() => null);
  const undo = text === null ? null : readUndo(text);
  if (undo === null) return null;
  const { sheets } = await host.snapshot();
  const there = new Set(sheets.map(({ title }) => title));
  return undo.titles.every((title) => there.has(title)) ? undo : null;
}
