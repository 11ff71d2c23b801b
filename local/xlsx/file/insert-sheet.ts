import { freeName } from './relations.ts';
import { withRelation } from './with-relation.ts';
import { type FileSheet, textAt, type WorkbookFile, withText } from './workbook-file.ts';
import { addNames, type DefinedName, recountSheets } from './workbook-names.ts';
import { attributeOf, attributesOf, childOf, childrenOf, rootOf } from './xml.ts';
import { appendEdit, edited, escapedAttribute } from './xml-edit.ts';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** Lists a sheet whose part is in the file already, at a place among the others, with the names that belong to it. */
export function insertSheet(
  file: WorkbookFile,
  sheet: FileSheet,
  place: number,
  names: readonly Omit<DefinedName, 'sheet'>[],
): WorkbookFile {
  const led = withRelation(file, file.workbookPath, WORKSHEET, sheet.path);
  const xml = textAt(led.file, file.workbookPath);
  const list = childOf(xml, rootOf(xml), 'sheets');
  if (list === null) throw new Error('A workbook without sheets is not opened');
  const elements = [...childrenOf(xml, list, 'sheet')];
  const idName = elements
    .flatMap((element) => attributesOf(xml, element))
    .find(({ name }) => name.endsWith(':id'))?.name;
  const numbers = elements.map((element) => attributeOf(xml, element, 'sheetId') ?? '');
  const number = freeName(numbers, String);
  const state = sheet.isHidden ? ' state="hidden"' : '';
  const text =
    `<${list.prefix}sheet name="${escapedAttribute(sheet.title)}" sheetId="${number}"${state} ` +
    `${idName ?? 'r:id'}="${led.id}"/>`;
  const next = elements[place];
  const edits = [
    next ? { start: next.start, end: next.start, text } : appendEdit(xml, list, text),
    ...recountSheets(xml, (at) => (at >= place ? at + 1 : at)),
  ];
  const listed = edited(xml, edits);
  const named = edited(listed, [
    ...addNames(
      listed,
      names.map((name) => ({ ...name, sheet: place })),
    ),
  ]);
  const sheets = [...file.sheets.slice(0, place), sheet, ...file.sheets.slice(place)];
  return { ...withText(led.file, file.workbookPath, named), sheets };
}
