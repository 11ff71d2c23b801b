import { contentHash } from '../../../core/host/undo/content-hash.ts';
import { excelCode } from '../failures.ts';
import { inBlocks, payload, textBytes } from '../payload.ts';
import { AT_ONCE, askAll } from '../read/ask-all.ts';
import type { Run } from '../run.ts';
import { foundNotes, notesIn, noteXml, piecesIn } from './notes.ts';
import { BEAT, isNote, NOTES, namespaceOf, PIECES, readStoredXml, storedXml, UNFINISHED } from './stored-xml.ts';

/** The parts that there are, with what they hold: one, or more where two people began at once. */
export async function readParts(context: Excel.RequestContext, namespace: string) {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await context.sync();
  const xml: OfficeExtension.ClientResult<string>[] = [];
  await askAll(
    context,
    parts.items.map((part, at) => ({
      cells: PART,
      ask() {
        xml[at] = part.getXml();
      },
    })),
  );
  return parts.items.map((part, at) => ({ part, texts: readStoredXml(xml[at]?.value ?? '') }));
}

/** As many cells as a long part takes of an answer; there is one part of most things. */
const PART = AT_ONCE / 8;

/** The text of a name; of several parts the first that has it counts, but of the beats of changes all do, one a line. */
export const readText = (run: Run, name: string): Promise<string | null> =>
  run(async (context) => {
    const namespace = namespaceOf(name);
    const parts = await readParts(context, namespace).catch((error: unknown) => {
      // Somebody took a part away in between.
      if (excelCode(error) !== 'ItemNotFound') throw error;
      return readParts(context, namespace);
    });
    if (name === PIECES) return piecesIn(parts.map(({ texts }) => texts));
    if (isNote(name)) return noteText(notesIn(parts.map(({ texts }) => texts)), name);
    const found = parts.flatMap(({ texts }) => texts.get(name) ?? []);
    return name === BEAT && found.length > 0 ? found.join('\n') : (found[0] ?? null);
  });

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
export const storeText = (run: Run, name: string, text: string | null): Promise<void> =>
  run(async (context) => {
    let wanted: Wanted | null = new Map([[name, text]]);
    for (let round = 1; wanted !== null && round <= MOST_ROUNDS; round += 1)
      try {
        if (isNote(name)) return await (text === null ? forgetNote(context, name) : storeNote(context, text));
        wanted = await writeTexts(context, namespaceOf(name), wanted);
      } catch (error) {
        // Somebody took the part away: nothing is written yet.
        if (excelCode(error) !== 'ItemNotFound' || round === MOST_ROUNDS) throw error;
      }
  });

/** What takes a change back is there once, or not at all; it may be longer than a request. */
async function storeNote(context: Excel.RequestContext, text: string): Promise<void> {
  const parts = await readParts(context, namespaceOf(UNFINISHED));
  if (notesIn(parts.map(({ texts }) => texts)).has(contentHash(text))) return;
  const pieces = noteXml(text).map((xml) => ({ xml, size: payload(textBytes(xml)) }));
  for (const block of inBlocks(pieces)) {
    for (const { xml } of block) context.workbook.customXmlParts.add(xml);
    await context.sync();
  }
}

/** Takes one note away, or what there is of it: its name ends with its hash. Without that all of them go. */
async function forgetNote(context: Excel.RequestContext, name: string): Promise<void> {
  const notes = foundNotes(await readParts(context, namespaceOf(UNFINISHED)));
  for (const { hash, parts } of notes)
    if (name === UNFINISHED || name === `${UNFINISHED} ${hash}`) for (const { part } of parts) part.delete();
  await context.sync();
}

/** Texts by name; null takes one away. */
type Wanted = ReadonlyMap<string, string | null>;

/** Gives what somebody else wrote or took away in between, to be done again; null where nobody did. */
async function writeTexts(context: Excel.RequestContext, namespace: string, wanted: Wanted): Promise<Wanted | null> {
  const parts = await readParts(context, namespace);
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
  await context.sync();
  const missed = new Map(parts.flatMap((part, at) => changes(part.texts, readStoredXml(rightBefore[at]?.value ?? ''))));
  for (const name of wanted.keys()) missed.delete(name);
  return missed.size === 0 && there.items.length === parts.length ? null : missed;
}

const changes = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...now.keys()])].flatMap((name): readonly (readonly [string, string | null])[] =>
    before.get(name) === now.get(name) ? [] : [[name, now.get(name) ?? null]],
  );
