import type { Host } from '../port.ts';
import type { KeptUndo } from './kept-undo.ts';
import { UNDO } from './stored-form.ts';
import { readUndos, undoText } from './undo-schema.ts';

/**
 * Keeps with the workbook what takes the last builds back, the last build first, so that it works after closing too. Where
 * there is no room the older builds go, and where even the last one finds none, all of them: an older one must never be
 * offered in its place. Gives whether the last build is kept, or there is none to keep: a workbook that cannot keep it is no failure of the build.
 */
export async function keepUndos(host: Host, undos: readonly KeptUndo[]): Promise<boolean> {
  const { mostStored } = host.capabilities;
  const isStored = (text: string | null): Promise<boolean> =>
    host.store(UNDO, text).then(
      () => true,
      () => false,
    );
  const known = undos.map(({ noted: _, ...undo }) => undo);
  const text = undoText(known, mostStored);
  if (await isStored(text)) return text !== null || undos.length === 0;
  // What is there is of builds before the last one; without it there is room, too.
  await isStored(null);
  for (const fewer of [text, undoText(known.slice(0, 1), mostStored)])
    if (fewer !== null && (await isStored(fewer))) return true;
  return false;
}

/** What the workbook remembers, the last build first. */
export async function keptUndos(host: Host): Promise<readonly KeptUndo[]> {
  const text = await host.readStored(UNDO).catch(() => null);
  return text === null ? [] : readUndos(text);
}
