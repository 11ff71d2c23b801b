import type { Host } from '../../../core/host/port.ts';
import type { KeptUndo } from '../../../core/host/undo/kept-undo.ts';
import { readUndos, undoText } from '../../../core/host/undo/undo-schema.ts';

/** The name under which a workbook remembers what takes the last builds back. */
const STORED = 'undo';

/** Keeps with the workbook what takes the last builds back, so that it works after closing too. */
export async function keepUndos(host: Host, undos: readonly KeptUndo[]): Promise<void> {
  // Undoing works from the page's own state all the same: a workbook that cannot keep it is no failure of the build.
  await host.store(STORED, undoText(undos, host.capabilities.mostStored)).catch(() => undefined);
}

/** What the workbook remembers, the last build first. */
export async function keptUndos(host: Host): Promise<readonly KeptUndo[]> {
  const text = await host.readStored(STORED).catch(() => null);
  return text === null ? [] : readUndos(text);
}
