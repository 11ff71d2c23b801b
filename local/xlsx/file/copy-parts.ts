import { contentTypesOf, withContentTypes } from './content-types.ts';
import { Part } from './part.ts';
import { freeName, relationsOf, relationsPath, relationXml, relativePath } from './relations.ts';
import type { WorkbookFile } from './workbook-file.ts';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

/** A path of the same kind that is free: `xl/charts/chart7.xml` for `xl/charts/chart1.xml`. */
function freePath(parts: ReadonlyMap<string, Part>, like: string): string {
  const [, stem = '', ending = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(like) ?? [];
  return freeName(parts.keys(), (count) => `${stem}${count}${ending}`);
}

/**
 * Puts into a file a part of another, under a path that is free, with all that it leads to; gives its path. `text` takes
 * the place of the part's own.
 */
export function copyPart(
  file: WorkbookFile,
  source: WorkbookFile,
  path: string,
  text?: string,
): Readonly<{ file: WorkbookFile; path: string }> {
  const parts = new Map(file.parts);
  const types = new Map<string, string>();
  const typeOf = contentTypesOf(source);
  const copied = new Map<string, string>();
  const copy = (from: string, changed?: string): string => {
    const done = copied.get(from);
    if (done !== undefined) return done;
    const to = freePath(parts, from);
    copied.set(from, to);
    parts.set(to, changed === undefined ? moved(source, from, to) : Part.ofText(to, changed));
    const type = typeOf(from);
    if (type !== null) types.set(to, type);
    const relations = relationsOf(source, from);
    if (relations.length === 0) return to;
    // Takes its place before the parts that it leads to.
    parts.set(relationsPath(to), Part.ofText(relationsPath(to), ''));
    const list = relations.map(({ id, typeName, target, isExternal }) =>
      isExternal
        ? relationXml(id, typeName, target).replace('/>', ' TargetMode="External"/>')
        : relationXml(id, typeName, relativePath(to, copy(target))),
    );
    parts.set(relationsPath(to), Part.ofText(relationsPath(to), `${HEAD}${list.join('')}</Relationships>`));
    return to;
  };
  const to = copy(path, text);
  return { file: withContentTypes({ ...file, parts }, types), path: to };
}

const moved = (source: WorkbookFile, from: string, to: string): Part =>
  Part.ofBytes(to, source.parts.get(from)?.bytes ?? new Uint8Array());
