import { excelCode } from '../failures.ts';
import type { Run } from '../run.ts';
import { namespaceOf, readStoredXml, storedXml } from './stored-xml.ts';

/** The parts that there are, with what they hold: one, or more where two people began at once. */
async function readParts(context: Excel.RequestContext, namespace: string) {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await context.sync();
  const xml = parts.items.map((part) => part.getXml());
  if (xml.length > 0) await context.sync();
  return parts.items.map((part, at) => ({ part, texts: readStoredXml(xml[at]?.value ?? '') }));
}

/** The text of a name; of several parts the first that has it counts. */
export const readText = (run: Run, name: string): Promise<string | null> =>
  run(async (context) => {
    const parts = await readParts(context, namespaceOf(name));
    return parts.map(({ texts }) => texts.get(name)).find((text) => text !== undefined) ?? null;
  });

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
        wanted = await writeTexts(context, namespaceOf(name), wanted);
      } catch (error) {
        // Somebody took the part away: nothing is written yet.
        if (excelCode(error) !== 'ItemNotFound' || round === MOST_ROUNDS) throw error;
      }
  });

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
