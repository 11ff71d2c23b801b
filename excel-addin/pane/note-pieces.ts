import type { Host } from '../../core/host/port.ts';

/** The name under which the host keeps what takes a change back until that is whole: of several the first. */
export const STORED = 'unfinished';

/** The name under which the host tells the pieces of notes that are not whole. */
const PIECES = 'unfinished-pieces';

/** One note of several by its hash: storing nothing under that takes it away, or what there is of it. */
export const noteNamed = (hash: string): string => `unfinished ${hash}`;

/** What there is of notes whose page went away while it wrote them, or is still writing; null where there is nothing. */
export const findPieces = (host: Host): Promise<string | null> => host.readStored(PIECES);

/** Takes such pieces away. Should their page go on after all, it misses them at its end, and puts back what it did. */
export async function forgetPieces(host: Host, found: string): Promise<void> {
  for (const hash of new Set(found.split('\n').map((name) => name.split(' ').at(-1) ?? '')))
    await host.store(noteNamed(hash), null);
}

/** Whether a change may be under way, or left: an Excel that cannot tell is asked again by who follows it. */
export const isAnythingNoted = async (host: Host): Promise<boolean> => {
  try {
    return (await host.readStored(STORED)) !== null || (await findPieces(host)) !== null;
  } catch {
    return true;
  }
};
