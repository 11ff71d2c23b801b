import type { WorkbookFile } from './workbook-file.ts';
import { attributeOf, childrenOf, rootOf } from './xml.ts';
import { escapedAttribute } from './xml-edit.ts';

/** What one part says of another; `type` is the last word of the type's name: `worksheet`, `drawing`. */
export type Relation = Readonly<{
  id: string;
  type: string;
  /** The whole name of the type. */
  typeName: string;
  /** The path of the part that it leads to; an address where it leads out of the file. */
  target: string;
  isExternal: boolean;
  /** Where its element stands in the .rels part. */
  start: number;
  end: number;
}>;

/** Where the relations of a part stand: `xl/worksheets/_rels/sheet1.xml.rels`. The package's own are those of ''. */
export function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** A path as a relation of a part says it: from the part's folder on, or from the root where it begins with a slash. */
function resolved(from: string, target: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  return folders.join('/');
}

/** The path as the archive has it: names of parts know no case, and may be written with `%20`. */
function asStored({ parts }: Pick<WorkbookFile, 'parts'>, path: string): string {
  if (parts.has(path)) return path;
  const wanted = [path, decodedPath(path)].map((each) => each.toLowerCase());
  for (const stored of parts.keys()) if (wanted.includes(stored.toLowerCase())) return stored;
  return path;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a part leads to, in order; nothing where it has no relations. */
export function relationsOf(file: Pick<WorkbookFile, 'parts'>, path: string): readonly Relation[] {
  const xml = file.parts.get(relationsPath(path))?.text;
  if (xml === undefined) return [];
  return [...childrenOf(xml, rootOf(xml), 'Relationship')].map((element) => {
    const read = (name: string): string => attributeOf(xml, element, name) ?? '';
    const isExternal = read('TargetMode') === 'External';
    const typeName = read('Type');
    return {
      id: read('Id'),
      type: typeName.slice(typeName.lastIndexOf('/') + 1),
      typeName,
      target: isExternal ? read('Target') : asStored(file, resolved(path, read('Target'))),
      isExternal,
      start: element.start,
      end: element.end,
    };
  });
}

/** A path as a relation in another part's folder says it. */
export function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < start.length && same < end.length - 1 && start[same] === end[same]) same += 1;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
}

/** A name that none of those in use has: `rId7`. */
export function freeName(used: Iterable<string>, name: (count: number) => string): string {
  const taken = new Set([...used].map((each) => each.toLowerCase()));
  let count = 1;
  while (taken.has(name(count).toLowerCase())) count += 1;
  return name(count);
}

/** A relation as its element. */
export const relationXml = (id: string, typeName: string, target: string): string =>
  `<Relationship Id="${escapedAttribute(id)}" Type="${escapedAttribute(typeName)}" Target="${escapedAttribute(target)}"/>`;
