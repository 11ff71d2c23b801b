import { contentHash } from '../../../core/host/undo/content-hash.ts';
import { withNoted } from '../../../core/host/undo/noted-undos.ts';
import { UNDO } from '../../../core/host/undo/stored-form.ts';
import { excelCode } from '../failures.ts';
import { inBlocks, payload, textBytes } from '../payload.ts';
import type { Run } from '../run.ts';
import { type EndedNotes, endedIn } from './ended.ts';
import { foundNotes, notesIn, noteXml, piecesIn } from './notes.ts';
import { partsOf, readAllParts, readNotes, readParts } from './stored-parts.ts';
import { BEAT, ENDED, isNote, NOTES, namespaceOf, PIECES, readStoredXml, storedXml, UNFINISHED } from './stored-xml.ts';

/** The text of a name; of several parts the first that has it counts, but of the beats of changes all do, one a line. */
export const readText = (run: Run, name: string, ended: EndedNotes): Promise<string | null> =>
  run((context) =>
    textIn(context, name, ended).catch((error: unknown) => {
      // Somebody took a part away in between.
      if (excelCode(error) !== 'ItemNotFound') throw error;
      return textIn(context, name, ended);
    }),
  );

async function textIn(context: Excel.RequestContext, name: string, ended: EndedNotes): Promise<string | null> {
  if (name === UNDO) return undoIn(context, ended);
  const parts = isNote(name) ? await readNotes(context) : await readParts(context, name);
  if (name === PIECES) return piecesIn(parts.map(({ texts }) => texts));
  if (isNote(name)) return noteText(notesIn(parts.map(({ texts }) => texts)), name);
  const found = parts.flatMap(({ texts }) => texts.get(name) ?? []);
  return name === BEAT && found.length > 0 ? found.join('\n') : (found[0] ?? null);
}

/** What undoes the last changes: until it is kept, that of one that is done is what was noted of it. */
async function undoIn(context: Excel.RequestContext, ended: EndedNotes): Promise<string | null> {
  const [parts = [], marks = []] = await readAllParts(context, [UNDO, ENDED], ({ id }) => ended.has(id));
  const unknown = marks.flatMap((mark) => (ended.has(mark.part.id) ? [] : [{ mark, told: endedIn(mark) }]));
  if (unknown.length > 0) {
    const notes = notesIn((await readParts(context, UNFINISHED)).map(({ texts }) => texts));
    for (const { mark, told } of unknown) {
      const text = notes.get(told?.of ?? '');
      if (told && text !== undefined) ended.set(mark.part.id, { text, ids: told.ids });
    }
  }
  const kept = parts.flatMap(({ texts }) => texts.get(UNDO) ?? [])[0] ?? null;
  return withNoted(
    kept,
    [...marks].reverse().flatMap(({ part }) => ended.get(part.id)?.text ?? []),
  );
}

/** The first note, the one whose hash a name ends with, or the hashes of all. */
function noteText(notes: ReadonlyMap<string, string>, name: string): string | null {
  const hashes = [...notes.keys()];
  if (name === NOTES) return hashes.length > 0 ? hashes.join('\n') : null;
  const hash = name === UNFINISHED ? hashes[0] : name.slice(UNFINISHED.length + 1);
  return notes.get(hash ?? '') ?? null;
}

/** Nobody meets somebody else who keeps something more often than this. */
const MOST_ROUNDS = 5;

/**
 * Keeps a text under a name, or takes it away, in one part for all. Other panes may keep something at the same time: what
 * the part holds right before it is written is read once more, and what would be lost by that is written anew.
 */
export const storeText = (run: Run, name: string, text: string | null, ended: EndedNotes): Promise<void> =>
  run(async (context) => {
    let wanted: Wanted | null = new Map([[name, text]]);
    for (let round = 1; wanted !== null && round <= MOST_ROUNDS; round += 1)
      try {
        if (isNote(name)) return await (text === null ? forgetNote(context, name) : storeNote(context, text));
        wanted = await writeTexts(context, name, wanted, ended);
      } catch (error) {
        // Somebody took a part away: nothing is written yet, or all of it.
        if (excelCode(error) !== 'ItemNotFound' || round === MOST_ROUNDS) throw error;
      }
    if (name === UNDO) ended.clear();
  });

/** What takes a change back is there once, or not at all; it may be longer than a request. */
async function storeNote(context: Excel.RequestContext, text: string): Promise<void> {
  const parts = await readParts(context, UNFINISHED);
  if (notesIn(parts.map(({ texts }) => texts)).has(contentHash(text))) return;
  const pieces = noteXml(text).map((xml) => ({ xml, size: payload(textBytes(xml)) }));
  for (const block of inBlocks(pieces)) {
    for (const { xml } of block) context.workbook.customXmlParts.add(xml);
    await context.sync();
  }
}

/** Takes one note away, or what there is of it: its name ends with its hash. Without that all of them go. */
async function forgetNote(context: Excel.RequestContext, name: string): Promise<void> {
  const notes = foundNotes(await readNotes(context));
  for (const { hash, parts } of notes)
    if (name === UNFINISHED || name === `${UNFINISHED} ${hash}`) for (const { part } of parts) part.delete();
  await context.sync();
}

/** Texts by name; null takes one away. */
type Wanted = ReadonlyMap<string, string | null>;

/** Gives what somebody else wrote or took away in between, to be done again; null where nobody did. */
async function writeTexts(
  context: Excel.RequestContext,
  name: string,
  wanted: Wanted,
  ended: EndedNotes,
): Promise<Wanted | null> {
  const namespace = namespaceOf(name);
  const isUndo = wanted.has(UNDO);
  const [notes, marks] = isUndo ? [partsOf(context, UNFINISHED), partsOf(context, ENDED)] : [];
  const parts = await readParts(context, name);
  const texts = new Map([...parts].reverse().flatMap((each) => [...each.texts]));
  for (const [name, text] of wanted)
    if (text === null) texts.delete(name);
    else texts.set(name, text);
  const there = context.workbook.customXmlParts.getByNamespace(namespace);
  there.load('items/id');
  const rightBefore = parts.map(({ part }) => part.getXml());
  const [first, ...others] = parts.map(({ part }) => part);
  if (first === undefined) {
    if (texts.size > 0) context.workbook.customXmlParts.add(storedXml(texts, namespace));
  } else if (texts.size === 0) first.delete();
  else first.setXml(storedXml(texts, namespace));
  // The one that holds all is written before the others go.
  for (const part of others) part.delete();
  if (notes && marks) for (const part of takenOver(marks.items, notes.items, ended)) part.delete();
  await context.sync();
  const missed = new Map(parts.flatMap((part, at) => changes(part.texts, readStoredXml(rightBefore[at]?.value ?? ''))));
  for (const name of wanted.keys()) missed.delete(name);
  return missed.size === 0 && there.items.length === parts.length ? null : missed;
}

/** The notes that what undoes the last changes takes the place of, with their marks. */
const takenOver = (marks: Parts, notes: Parts, ended: EndedNotes): readonly Excel.CustomXmlPart[] =>
  marks.flatMap((mark) => {
    const known = ended.get(mark.id);
    const its = notes.filter(({ id }) => known?.ids.includes(id));
    // Without its mark a note would be taken for one of a change that was never ended.
    return known && (its.length === known.ids.length || notes.length === 0) ? [...its, mark] : [];
  });

type Parts = readonly Excel.CustomXmlPart[];

const changes = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...now.keys()])].flatMap((name): readonly (readonly [string, string | null])[] =>
    before.get(name) === now.get(name) ? [] : [[name, now.get(name) ?? null]],
  );
