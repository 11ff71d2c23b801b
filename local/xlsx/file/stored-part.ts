import { withContentTypes } from './content-types.ts';
import { freeName, relationsOf, relationsPath, relationXml } from './relations.ts';
import { withRelation } from './with-relation.ts';
import { type WorkbookFile, withText } from './workbook-file.ts';
import { attributeOf, childrenOf, rootOf, textOf } from './xml.ts';
import { escapedAttribute, escapedText } from './xml-edit.ts';

/** What we keep with a workbook, in a part that spreadsheet programs carry along: texts by name, sheets' keys by title. */
export type Stored = Readonly<{ texts: ReadonlyMap<string, string>; keys: Readonly<Record<string, string>> }>;

const NAMESPACE = 'urn:marksheet:stored';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Source = Pick<WorkbookFile, 'parts' | 'workbookPath'>;

/** The package itself, whose relations lead to our part once LibreOffice has saved the file. */
const PACKAGE = '';

/** Parts of others may be in any encoding: ours is found by its bytes. */
const pathOf = (file: Source): string | null =>
  [file.workbookPath, PACKAGE]
    .flatMap((from) => relationsOf(file, from))
    .find(({ type, target }) => {
      const bytes = type === 'customXml' ? file.parts.get(target)?.bytes : undefined;
      return bytes !== undefined && Buffer.from(bytes).includes(NAMESPACE);
    })?.target ?? null;

/** What is kept in a file; nothing where our part is not there. */
export function storedIn(file: Source): Stored {
  const path = pathOf(file);
  const xml = path === null ? null : (file.parts.get(path)?.text ?? null);
  const texts = new Map<string, string>();
  const keys: [string, string][] = [];
  for (const element of xml === null ? [] : childrenOf(xml, rootOf(xml))) {
    const read = (name: string): string => readable(attributeOf(xml as string, element, name) ?? '');
    if (element.name === 'text') texts.set(read('name'), readable(textOf(xml as string, element)));
    else if (element.name === 'sheet') keys.push([read('title'), read('key')]);
  }
  return { texts, keys: Object.fromEntries(keys) };
}

/** The file with this kept instead of what was; a part that we never wrote is not made to hold nothing. */
export function withStored(file: WorkbookFile, stored: Stored): WorkbookFile {
  const text = storedXml(stored);
  const path = pathOf(file);
  if (path !== null) return withText(file, path, text);
  return stored.texts.size === 0 && Object.keys(stored.keys).length === 0 ? file : withNewPart(file, text);
}

const storedXml = ({ texts, keys }: Stored): string => {
  const written = [...texts].map(([name, text]) => `<text name="${value(name)}">${escapedText(writable(text))}</text>`);
  const sheets = Object.entries(keys).map(([title, key]) => `<sheet title="${value(title)}" key="${value(key)}"/>`);
  return `${HEAD}<stored xmlns="${NAMESPACE}">${[...written, ...sheets].join('')}</stored>`;
};

const value = (text: string): string => escapedAttribute(writable(text));

/** What XML can't hold is written by its code, as cells do; so is what looks like that. */
const writable = (text: string): string =>
  text.replace(
    /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
const readable = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The part, its properties with an id of its own, and what leads from the workbook to the one and from it to the other. */
function withNewPart(file: WorkbookFile, text: string): WorkbookFile {
  const path = freeName(file.parts.keys(), (count) => `customXml/item${count}.xml`);
  const number = /(\d+)\.xml$/.exec(path)?.[1] ?? '';
  const propertiesPath = freeName(file.parts.keys(), (count) =>
    count === 1 ? `customXml/itemProps${number}.xml` : `customXml/itemProps${number}_${count}.xml`,
  );
  const properties =
    `${HEAD}<ds:datastoreItem ds:itemID="{7B0C9A54-3D0E-4B3A-9E0B-6D61726B7368}" ` +
    'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
    `<ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
  const leading = relationXml('rId1', `${RELATIONS}/customXmlProps`, propertiesPath.slice('customXml/'.length));
  let next = withText(file, path, text);
  next = withText(next, propertiesPath, properties);
  next = withText(
    next,
    relationsPath(path),
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${leading}</Relationships>`,
  );
  next = withContentTypes(
    next,
    new Map([
      [path, 'application/xml'],
      [propertiesPath, PROPERTIES_TYPE],
    ]),
  );
  return withRelation(next, file.workbookPath, `${RELATIONS}/customXml`, path).file;
}
