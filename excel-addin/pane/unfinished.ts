import { HostFailure } from '../../core/host/host-failure.ts';
import type { Host } from '../../core/host/port.ts';
import type { WorkbookSnapshot } from '../../core/host/snapshot.ts';
import type { KeptUndo } from '../../core/host/undo/kept-undo.ts';
import { renamesOf } from '../../core/host/undo/renamed-sheets.ts';
import { type SafeUndo, safeUndo } from '../../core/host/undo/safe-undo.ts';
import { readUndos } from '../../core/host/undo/undo-schema.ts';
import { undoFrom } from './beats.ts';
import { BEAT, forgetBeat, LINES, readLeft, readNote } from './left-changes.ts';
import { withLinesBack } from './lines-back.ts';
import { noteNamed, STORED } from './note-pieces.ts';

/**
 * What became of a change that was to be taken back. `going-on`: somebody is still at it; `ended`: it is done, or was taken
 * back elsewhere; `unreadable`: what takes it back is damaged, or of another version; else what stands in the way.
 */
export type TakenBack =
  | Readonly<{ kind: 'taken-back' | 'going-on' | 'ended' | 'unreadable' }>
  | Exclude<SafeUndo, Readonly<{ kind: 'ready' }>>;

/** What was begun in the workbook and not ended, and how far that is, as text; null where there is nothing. */
export async function findUnfinished(host: Host): Promise<string | null> {
  return (await readLeft(host, null))?.found ?? null;
}

/** The page that began it may still go on, and put something back itself: so often what is left is looked at anew. */
const MOST_ROUNDS = 3;

/**
 * Takes it back, unless somebody rearranged the sheets since, or it went on since it was `found`. Should its page go on
 * after all, it misses its beat, fails before it writes, and puts back what it did itself. Of several the first one, or that
 * of a hash.
 */
export async function takeBack(
  host: Host,
  found: string,
  progress: (done: number) => void,
  hash: string | null = null,
): Promise<TakenBack> {
  const before = await readNote(host, hash);
  // The host itself puts back what its own page left, before it is asked.
  const snapshot = await host.snapshot();
  const now = await readLeft(host, hash);
  if (now === null) return { kind: hasNoneOf(snapshot, before) ? 'taken-back' : 'ended' };
  return now.found === found ? takeBackLeft(host, now.hash, progress) : { kind: 'going-on' };
}

async function takeBackLeft(host: Host, hash: string, progress: (done: number) => void): Promise<TakenBack> {
  const beat = await host.readStored(BEAT);
  await host.store(BEAT, null);
  // From here on its page can't end it any more; it may have, right before.
  const text = await readNote(host, hash);
  const undo = undoFrom(text, beat);
  if (text !== null && !undo) {
    await host.store(BEAT, beat);
    return { kind: 'unreadable' };
  }
  try {
    const lines = (await host.readStored(LINES))?.split(' ');
    const areBack = lines?.[1] === '0' && lines[2] === hash;
    const weighed = undo ? await takeBackInRounds(host, undo, { progress, areBack }) : null;
    if (weighed && weighed.kind !== 'ready') {
      if ((await readNote(host, hash)) !== null) await host.store(BEAT, beat);
      return weighed;
    }
    if (text !== null) await host.store(noteNamed(hash), null);
    await forgetBeat(host, text, beat);
    return { kind: weighed === null ? 'ended' : 'taken-back' };
  } catch (failure) {
    // Whatever is left half done stays told, though the page that began it may have taken its note away.
    if (text !== null) await host.store(STORED, text).catch(() => undefined);
    await host.store(BEAT, beat).catch(() => undefined);
    throw failure;
  }
}

/** Whether none of the sheets is there that such a change added, of which there were some. */
function hasNoneOf({ sheets }: WorkbookSnapshot, text: string | null): boolean {
  const [undo] = readUndos(text ?? '');
  return undo !== undefined && undo.titles.length > 0 && !sheets.some(({ title }) => undo.titles.includes(title));
}

type Rounds = Readonly<{
  progress(done: number): void;
  /** Whether its page put all lines back already. */
  areBack: boolean;
}>;

async function takeBackInRounds(host: Host, given: KeptUndo, { progress, areBack }: Rounds): Promise<SafeUndo> {
  for (let round = 1; ; round += 1) {
    const snapshot = await host.snapshot();
    const undo = (areBack ? withLinesBack(given, snapshot) : null) ?? given;
    const weighed = safeUndo(ofSheetsThere(undo, snapshot), snapshot);
    if (weighed.kind !== 'ready') return weighed;
    try {
      await host.apply(weighed.change, { progress, isCancelled: () => false });
      return weighed;
    } catch (failure) {
      const isMoved = failure instanceof HostFailure && failure.code === 'changed-meanwhile';
      if (!isMoved || round === MOST_ROUNDS) throw failure;
    }
  }
}

/** What is left without sheets that were to go and are gone: the page that began it took them back, or never added them. */
function ofSheetsThere(undo: KeptUndo, snapshot: WorkbookSnapshot): KeptUndo {
  const renames = renamesOf(undo, snapshot);
  const isThere = (title: string): boolean =>
    renames.has(title) || snapshot.sheets.some((sheet) => sheet.title === title);
  const { steps } = undo.change;
  const gone = new Set(
    steps.flatMap((step) => (step.kind === 'remove-sheet' && !isThere(step.title) ? [step.title] : [])),
  );
  const isLeft = (_: unknown, at: number): boolean => {
    const step = steps[at];
    return !(step && 'title' in step && gone.has(step.title));
  };
  return {
    ...undo,
    change: { ...undo.change, steps: steps.filter(isLeft) },
    cells: undo.cells.filter(isLeft),
    after: undo.after.filter(({ title }) => !gone.has(title)),
  };
}
