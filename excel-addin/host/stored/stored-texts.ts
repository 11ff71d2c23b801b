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

/** Keeps a text under a name, or takes it away, in one part for all. */
export const storeText = (run: Run, name: string, text: string | null): Promise<void> =>
  run(async (context) => {
    const parts = await readParts(context, namespaceOf(name));
    const texts = new Map([...parts].reverse().flatMap((each) => [...each.texts]));
    if (text === null) texts.delete(name);
    else texts.set(name, text);
    const [first, ...others] = parts.map(({ part }) => part);
    if (first === undefined) {
      if (texts.size > 0) context.workbook.customXmlParts.add(storedXml(texts, namespaceOf(name)));
    } else if (texts.size === 0) first.delete();
    else first.setXml(storedXml(texts, namespaceOf(name)));
    // The one that holds all is written before the others go.
    for (const part of others) part.delete();
    await context.sync();
  });
