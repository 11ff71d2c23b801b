import type { ChangeStep } from '../../../core/host/change.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import { contentHash } from '../../../core/host/undo/content-hash.ts';
import { undoOf } from '../../../core/host/undo/kept-undo.ts';
import { undoText } from '../../../core/host/undo/undo-schema.ts';
import { inBlocks, payload, SETTING, textBytes } from '../payload.ts';
import { type EndedNotes, endedIn, endedXml, stillUnderWay } from '../stored/ended.ts';
import { foundNotes, noteXml } from '../stored/notes.ts';
import { readAllParts } from '../stored/stored-parts.ts';
import { BEAT, ENDED, namespaceOf, storedXml, UNFINISHED } from '../stored/stored-xml.ts';
import type { Compiled } from './compile.ts';
import type { Deed, Desk } from './desk.ts';
import type { Progress } from './progress.ts';
import { reachedBy } from './reached.ts';

/** What the workbook says of a change while it is under way. */
export type UnderWay = Readonly<{
  /** Says what takes the change back; it may be more than one request holds. */
  say: readonly Deed[];
  /** Says that it goes on; comes first in each batch: where somebody takes the change back, it fails before it writes. */
  goOn(): void;
  /** Says how far it is once these of its deeds are done; comes last in a batch. */
  reached(done: ReadonlySet<Deed>): void;
  /** Takes all that was said away; where what undoes the change is about to be kept, it says until then that it is done. */
  end(): void;
}>;

/**
 * While a change is under way the workbook says what takes it back: should the page go away in the midst of it, whoever
 * opens the workbook next is offered that. A mark beside it, which is short, grows with every batch: who sees it grow knows
 * that somebody is still at it. Null where there is nothing to say.
 */
export function underWayOf({ context }: Desk, compiled: Compiled, keepsUndo: boolean): UnderWay | null {
  const note = noteOf(compiled);
  if (note === null) return null;
  const { hash, xml } = note;
  const parts = context.workbook.customXmlParts;
  const notes: Excel.CustomXmlPart[] = [];
  let mark: Excel.CustomXmlPart | null = null;
  let beats = 0;
  let reached = '';
  const beat = (): string => storedXml(new Map([[BEAT, `${beats}${reached}`]]), namespaceOf(BEAT));
  return {
    say: xml.map((piece, at) => ({
      size: payload(textBytes(piece) + SETTING),
      do() {
        const part = parts.add(piece);
        if (keepsUndo) part.load('id');
        notes.push(part);
        if (at === xml.length - 1) mark = parts.add(beat());
      },
    })),
    goOn() {
      beats += 1;
      mark?.setXml(beat());
    },
    reached(done) {
      const isWhole = compiled.content.every((deed) => done.has(deed));
      reached = isWhole ? '' : ` ${JSON.stringify({ of: hash, ...reachedBy(compiled, done) })}`;
      mark?.setXml(beat());
    },
    end() {
      mark?.delete();
      if (keepsUndo) {
        const ids = notes.map(({ id }) => id);
        const end = parts.add(endedXml({ of: hash, ids }));
        end.load('id');
        ends.set(compiled, { end, ids });
      } else for (const part of notes) part.delete();
    },
  };
}

const ends = new WeakMap<Compiled, Readonly<{ end: Excel.CustomXmlPart; ids: readonly string[] }>>();

/** Remembers the note of a change that is done, whose undo is to be kept: it need not be read again. */
export function rememberEnd(compiled: Compiled, ended: EndedNotes): void {
  const told = ends.get(compiled);
  const note = told ? noteOf(compiled) : null;
  try {
    if (told && note) ended.set(told.end.id, { text: note.text, ids: told.ids });
  } catch {
    // The last answer was lost, and the id with it.
  }
}

/** As XML parts, and what tells it from others. */
type Note = Readonly<{ hash: string; text: string; xml: readonly string[] }>;

const known = new WeakMap<Compiled, Note | null>();

/**
 * As XML in the form of an undo that is kept; of sheets that come with the change it says no content, which is much. Null
 * where texts cannot bring back what goes.
 */
function noteOf(compiled: Compiled): Note | null {
  const found = known.get(compiled);
  if (found !== undefined) return found;
  const { inverse, steps, added } = compiled;
  const titles = added.map(({ title }) => title);
  const unsaid = (sheet: SheetSnapshot): SheetSnapshot =>
    titles.includes(sheet.title) ? { ...sheet, values: [], formulas: [] } : sheet;
  const sheets = (steps.at(-1)?.after ?? []).map(unsaid);
  const undo = undoOf(inverse, titles, { sheets });
  const after = undo.after.map((sheet) => (titles.includes(sheet.title) ? { ...sheet, content: '' } : sheet));
  const text = undoText([{ ...undo, after }], Number.POSITIVE_INFINITY);
  const note = text === null ? null : { hash: contentHash(text), text, xml: noteXml(text) };
  known.set(compiled, note);
  return note;
}

/** What tells such a note from others; '' where there is none. */
export const noteHash = (compiled: Compiled): string => noteOf(compiled)?.hash ?? '';

/**
 * Says what is still to be put back of a change that is taken back, instead of what takes all of it back; `now` is the
 * workbook as it is.
 */
export async function sayLeft(
  desk: Desk,
  compiled: Compiled,
  progress: Progress,
  { steps, now }: Readonly<{ steps: readonly ChangeStep[]; now: WorkbookSnapshot }>,
): Promise<void> {
  const text = undoText([undoOf({ titles: {}, steps }, [], now)], Number.POSITIVE_INFINITY);
  if (text === null) return;
  const xml = noteXml(text);
  const former = [...(noteOf(compiled)?.xml ?? []), ...progress.noted].filter((part) => !xml.includes(part));
  progress.noted = [...progress.noted, ...xml];
  for (const block of inBlocks(xml.map((part) => ({ part, size: payload(textBytes(part) + SETTING) })))) {
    for (const { part } of block) desk.context.workbook.customXmlParts.add(part);
    await desk.context.sync();
  }
  await forget(desk, former);
}

/** Takes away what was said of a change that is taken back, as far as it is there. */
export const forgetUnderWay = (desk: Desk, compiled: Compiled, { noted }: Progress): Promise<void> =>
  forget(desk, [...(noteOf(compiled)?.xml ?? []), ...noted]);

/** Takes such notes away. What somebody else says of theirs stays; beats go with the last note of what is under way. */
async function forget({ context }: Desk, xml: readonly string[]): Promise<void> {
  const own = new Set(xml);
  const [parts = [], marks = []] = await readAllParts(context, [UNFINISHED, ENDED]);
  const others = parts.filter(({ texts }) => !own.has(storedXml(texts, namespaceOf(UNFINISHED))));
  const going = parts.filter((part) => !others.includes(part));
  const { customXmlParts } = context.workbook;
  const beats = customXmlParts.getByNamespace(namespaceOf(BEAT)).load('items/id');
  await context.sync();
  for (const { part } of going) part.delete();
  const left = new Set(foundNotes(others).map(({ hash }) => hash));
  for (const mark of marks) if (!left.has(endedIn(mark)?.of ?? '')) mark.part.delete();
  if (stillUnderWay(others, marks).length === 0) for (const part of beats.items) part.delete();
  await context.sync();
}
