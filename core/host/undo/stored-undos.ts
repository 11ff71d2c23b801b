import type { Host } from '../port.ts';
import type { KeptUndo } from './kept-undo.ts';
import { readUndos, undoText } from './undo-schema.ts';

/** The name under which a workbook remembers what takes the last builds back. */
const STORED = 'undo';

/** Keeps with the workbook what takes the last builds back, the last build first, so that it works after closing too. */
export async function keepUndos(host: Host, undos: readonly KeptUndo[]): Promise<void> {
  // A workbook that cannot keep it is no failure of the build.
  await host.store(STORED, undoText(undos, host.capabilities.mostStored)).catch(() => undefined);
}

/** What the workbook remembers, the last build first. */
export async function keptUndos(host: Host): Promise<readonly KeptUndo[]> {
  const text = await host.readStored(STORED).catch(() => null);
  return text === null ? [] : readUndos(text);
}
