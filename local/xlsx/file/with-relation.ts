import { freeName, relationsOf, relationsPath, relationXml, relativePath } from './relations.ts';
import { type WorkbookFile, withText } from './workbook-file.ts';
import { rootOf } from './xml.ts';
import { appendEdit, edited } from './xml-edit.ts';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Leads from a part to another; gives the id by which the part names it. */
export function withRelation(
  file: WorkbookFile,
  from: string,
  typeName: string,
  to: string,
): Readonly<{ file: WorkbookFile; id: string }> {
  const path = relationsPath(from);
  const xml = file.parts.get(path)?.text ?? EMPTY;
  const root = rootOf(xml);
  const ids = relationsOf(file, from).map(({ id }) => id);
  const id = freeName(ids, (count) => `rId${count}`);
  const text = relationXml(id, typeName, relativePath(from, to)).replace('<', `<${root.prefix}`);
  return { file: withText(file, path, edited(xml, [appendEdit(xml, root, text)])), id };
}

/** Takes relations away that lead to parts that go. */
export function withoutRelations(file: WorkbookFile, from: string, targets: ReadonlySet<string>): WorkbookFile {
  const path = relationsPath(from);
  const gone = relationsOf(file, from).filter(({ target, isExternal }) => !isExternal && targets.has(target));
  if (gone.length === 0) return file;
  const edits = gone.map(({ start, end }) => ({ start, end, text: '' }));
  return withText(file, path, edited(file.parts.get(path)?.text ?? EMPTY, edits));
}
