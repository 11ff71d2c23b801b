import type { Host } from '../../core/host/port.ts';
import { contentHash } from '../../core/host/undo/content-hash.ts';
import { readUndos } from '../../core/host/undo/undo-schema.ts';
import { linesOf, reachedIn } from './beats.ts';
import { noteNamed, STORED } from './note-pieces.ts';

/** The name of what grows with the batches of a change until that is whole. */
export const BEAT = 'unfinished-beat';
/** What says how many lines are still to be put back, once its page began to. */
export const LINES = 'unfinished-lines';
/** The hashes of all that takes such changes back, one a line. */
const NOTES = 'unfinished-notes';

/** A change that was begun and not ended. */
export type Left = Readonly<{
  /** What takes it back, and how far all such changes are: the same text as long as none of them moves. */
  found: string;
  /** What tells it from others. */
  hash: string;
  /** The sheets that it is about, those that it added first. */
  titles: readonly string[];
}>;

/** What takes the change of a hash back, or the first one; null where that is not there, or no longer. */
export const readNote = (host: Host, hash: string | null): Promise<string | null> =>
  host.readStored(hash === null ? STORED : noteNamed(hash));

/** The change of a hash, or the first one; null where that is not there, or no longer. */
export async function readLeft(host: Host, hash: string | null): Promise<Left | null> {
  const text = await readNote(host, hash);
  if (text === null) return null;
  const [undo] = readUndos(text);
  const titles = new Set([...(undo?.titles ?? []), ...(undo?.after ?? []).map(({ title }) => title)]);
  return { found: `${(await host.readStored(BEAT)) ?? ''} ${text}`, hash: contentHash(text), titles: [...titles] };
}

/** The hashes of all other such changes, in the order in which they are offered after this one. */
export async function othersLeft(host: Host, { hash }: Left): Promise<readonly string[]> {
  const hashes = (await host.readStored(NOTES))?.split('\n') ?? [];
  const at = hashes.indexOf(hash);
  return [...hashes.slice(at + 1), ...hashes.slice(0, Math.max(0, at))];
}

/** Takes away what is said of a change, unless one went on since it was found; all that it wrote stays as it is. */
export async function leaveAsItIs(host: Host, { hash, found }: Left): Promise<'left' | 'ended' | 'going-on'> {
  const now = await readLeft(host, hash);
  if (now === null) return 'ended';
  if (now.found !== found) return 'going-on';
  const text = await readNote(host, hash);
  await host.store(noteNamed(hash), null);
  await forgetBeat(host, text, await host.readStored(BEAT));
  return 'left';
}

/** The beat goes, but for what it tells of other changes that are still to be taken back. */
export async function forgetBeat(host: Host, text: string | null, beat: string | null): Promise<void> {
  const hash = contentHash(text ?? '');
  const isLast = (await host.readStored(STORED)) === null;
  const others = linesOf(beat).filter((line) => reachedIn(line)?.of !== hash);
  if (isLast) await host.store(BEAT, null);
  else if (others.length > 0 && (await host.readStored(BEAT)) === null) await host.store(BEAT, others.join('\n'));
  const lines = (await host.readStored(LINES))?.split(' ');
  if (lines && (isLast || lines[2] === hash)) await host.store(LINES, null);
}
