import { FileRefusal } from './refusal.ts';
import { type WorkbookFile, withText } from './workbook-file.ts';
import { attributeOf, childrenOf, rootOf, type XmlElement } from './xml.ts';
import { appendEdit, edited, escapedAttribute } from './xml-edit.ts';

const PATH = '[Content_Types].xml';

const partNameOf = (xml: string, element: XmlElement): string =>
  (attributeOf(xml, element, 'PartName') ?? '').replace(/^\//, '').toLowerCase();

const typesOf = ({ parts }: Pick<WorkbookFile, 'parts'>): string => {
  const text = parts.get(PATH)?.text;
  if (text === undefined) throw new FileRefusal('missing-part', PATH);
  return text;
};

/** What tells the content type of each part; null where none is said. */
export function contentTypesOf(file: Pick<WorkbookFile, 'parts'>): (path: string) => string | null {
  const xml = typesOf(file);
  const byEnding = new Map<string, string>();
  const byPath = new Map<string, string>();
  for (const element of childrenOf(xml, rootOf(xml))) {
    const type = attributeOf(xml, element, 'ContentType') ?? '';
    if (element.name === 'Override') byPath.set(partNameOf(xml, element), type);
    else byEnding.set((attributeOf(xml, element, 'Extension') ?? '').toLowerCase(), type);
  }
  return (path) =>
    byPath.get(path.toLowerCase()) ?? byEnding.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

/** Says the content types of parts that came in, each by its own path. */
export function withContentTypes(file: WorkbookFile, added: ReadonlyMap<string, string>): WorkbookFile {
  const known = contentTypesOf(file);
  const xml = typesOf(file);
  const root = rootOf(xml);
  const text = [...added]
    .filter(([path, type]) => known(path) !== type)
    .map(([path, type]) => {
      const given = `PartName="/${escapedAttribute(path)}" ContentType="${escapedAttribute(type)}"`;
      return `<${root.prefix}Override ${given}/>`;
    });
  return text.length === 0 ? file : withText(file, PATH, edited(xml, [appendEdit(xml, root, text.join(''))]));
}

/** Takes away what is said of parts that are gone. */
export function withoutContentTypes(file: WorkbookFile, paths: ReadonlySet<string>): WorkbookFile {
  const xml = typesOf(file);
  const gone = new Set([...paths].map((path) => path.toLowerCase()));
  const edits = [...childrenOf(xml, rootOf(xml), 'Override')]
    .filter((element) => gone.has(partNameOf(xml, element)))
    .map(({ start, end }) => ({ start, end, text: '' }));
  return withText(file, PATH, edited(xml, edits));
}
