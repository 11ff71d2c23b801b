import { columnLetters, quotedTitle, rangeAddress } from '../../../../core/workbook/address.ts';
import type { Area } from '../../../../core/workbook/plan.ts';
import { insertEdit } from '../schema-order.ts';
import { type FileSheet, textAt, type WorkbookFile, withText } from '../workbook-file.ts';
import { addNames, namesOf } from '../workbook-names.ts';
import { childOf, rootOf } from '../xml.ts';
import { attributeEdit, edited, escapedText } from '../xml-edit.ts';

const NAME = '_xlnm._FilterDatabase';

/** Puts a sheet's filter buttons on an area; what is filtered by stays. Programs keep the area as a name too. */
export function withFilter(file: WorkbookFile, sheet: FileSheet, area: Area): WorkbookFile {
  const { row, column, lastRow, lastColumn } = area;
  const xml = textAt(file, sheet.path);
  const root = rootOf(xml);
  const ref = rangeAddress(row, column, lastRow, lastColumn);
  const filter = childOf(xml, root, 'autoFilter');
  const edit = filter
    ? attributeEdit(xml, filter, 'ref', ref)
    : insertEdit(xml, root, {
        within: 'worksheet',
        name: 'autoFilter',
        text: `<${root.prefix}autoFilter ref="${ref}"/>`,
      });
  const filtered = edit === null ? file : withText(file, sheet.path, edited(xml, [edit]));
  const corner = (down: number, right: number): string => `$${columnLetters(right)}$${down + 1}`;
  const text = `${quotedTitle(sheet.title)}!${corner(row, column)}:${corner(lastRow, lastColumn)}`;
  const workbook = textAt(filtered, file.workbookPath);
  const place = file.sheets.indexOf(sheet);
  const named = namesOf(workbook).find((name) => name.name === NAME && name.sheet === place);
  const edits = named
    ? [{ start: named.element.openEnd, end: named.element.closeStart, text: escapedText(text) }]
    : addNames(workbook, [{ name: NAME, sheet: place, isHidden: true, text }]);
  return withText(filtered, file.workbookPath, edited(workbook, edits));
}
