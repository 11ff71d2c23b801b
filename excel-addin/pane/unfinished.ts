import type { Host } from '../../core/host/port.ts';
import { type SafeUndo, safeUndo } from '../../core/host/undo/safe-undo.ts';
import { readUndos } from '../../core/host/undo/undo-schema.ts';

/** The name under which the host keeps what takes a change back, from its first cell until it is whole. */
const STORED = 'unfinished';

/** How a change stands that is to be taken back. */
export type Weighed = SafeUndo;

/** What was begun in the workbook and not ended, as text; null where there is nothing. Fails as the host does. */
export const findUnfinished = (host: Host): Promise<string | null> => host.readStored(STORED);

/** Takes it back, unless somebody rearranged the sheets since; null where it is gone already. */
export async function takeBack(host: Host, progress: (done: number) => void): Promise<Weighed | null> {
  // The host itself puts back what its own page left, before it is asked.
  const snapshot = await host.snapshot();
  const [undo] = readUndos((await host.readStored(STORED)) ?? '');
  const weighed = undo ? safeUndo(undo, snapshot) : null;
  if (weighed?.kind === 'ready') await host.apply(weighed.change, { progress, isCancelled: () => false });
  if (weighed === null || weighed.kind === 'ready') await host.store(STORED, null);
  return weighed;
}
