import { AT_ONCE, askAll } from '../read/ask-all.ts';
import { stillUnderWay } from './ended.ts';
import { ENDED, namespaceOf, readStoredXml, UNFINISHED } from './stored-xml.ts';

/** As many cells as a long part takes of an answer; there is one part of most things. */
const PART = AT_ONCE / 8;

/** The parts that there are under a name, with what they hold: one, or more where two people began at once. */
export const readParts = async (context: Excel.RequestContext, name: string): Promise<readonly StoredPart[]> =>
  (await readAllParts(context, [name]))[0] ?? [];

type StoredPart = Readonly<{ part: Excel.CustomXmlPart; texts: ReadonlyMap<string, string> }>;

/** The same of several names, in as many requests; of parts that are known it is not asked what they hold. */
export async function readAllParts(
  context: Excel.RequestContext,
  names: readonly string[],
  isKnown: (part: Excel.CustomXmlPart) => boolean = () => false,
): Promise<readonly (readonly StoredPart[])[]> {
  const found = names.map((name) => partsOf(context, name));
  await context.sync();
  const xml = new Map<Excel.CustomXmlPart, OfficeExtension.ClientResult<string>>();
  await askAll(
    context,
    found
      .flatMap(({ items }) => items.filter((part) => !isKnown(part)))
      .map((part) => ({
        cells: PART,
        ask() {
          xml.set(part, part.getXml());
        },
      })),
  );
  return found.map(({ items }) => items.map((part) => ({ part, texts: readStoredXml(xml.get(part)?.value ?? '') })));
}

/** The parts themselves, with their ids once they are loaded. */
export function partsOf(context: Excel.RequestContext, name: string): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(name));
  parts.load('items/id');
  return parts;
}

/** The notes of changes that are under way. */
export async function readNotes(context: Excel.RequestContext): Promise<readonly StoredPart[]> {
  const [parts = [], marks = []] = await readAllParts(context, [UNFINISHED, ENDED]);
  return stillUnderWay(parts, marks);
}
