import type { Host } from '../port.ts';
import type { KeptUndo } from './kept-undo.ts';
import { readUndos, undoText } from './undo-schema.ts';

/** The name under which a workbook remembers what takes the last builds back. */
const STORED = 'undo';

/**
 * Keeps with the workbook what takes the last builds back, the last build first, so that it works after closing too. Where
 * there is no room the older builds go, and where even the last one finds none, all of them: an older one must never be
 * offered in its place. Gives whether the last build is kept: a workbook that cannot keep it is no failure of the build.
 */
export async function keepUndos(host: Host, undos: readonly KeptUndo[]): Promise<boolean> {
  const { mostStored } = host.capabilities;
  const isStored = (text: string | null): Promise<boolean> =>
    host.store(STORED, text).then(
      () => true,
      () => false,
    );
  const text = undoText(undos, mostStored);
  if (await isStored(text)) return text !== null;
  // What is there is of builds before the last one; without it there is room, too.
  await isStored(null);
  for (const fewer of [text, undoText(undos.slice(0, 1), mostStored)])
    if (fewer !== null && (await isStored(fewer))) return true;
  return false;
}

/** What the workbook remembers, the last build first. */
export async function keptUndos(host: Host): Promise<readonly KeptUndo[]> {
  const text = await host.readStored(STORED).catch(() => null);
  return text === null ? [] : readUndos(text);
}
