import { columnLetters, quotedTitle, rangeAddress } from '../../../../core/workbook/address.ts';
import type { Area } from '../../../../core/workbook/plan.ts';
import { relationsOf } from '../relations.ts';
import { areaOf } from '../sheet-cells.ts';
import { type FileSheet, textAt, type WorkbookFile, withText } from '../workbook-file.ts';
import { addNames, namesOf } from '../workbook-names.ts';
import { attributeOf, childOf, rootOf } from '../xml.ts';
import { attributeEdit, edited, escapedText } from '../xml-edit.ts';

const NAME = '_xlnm._FilterDatabase';

/**
 * Widens a sheet's filter buttons to an area; what is filtered by stays. Programs keep the area as a name too. Buttons
 * that somebody removed stay away, and a table that stands in their place grows instead, as it does when people type
 * below it.
 */
export function withFilter(file: WorkbookFile, sheet: FileSheet, area: Area): WorkbookFile {
  const { row, column, lastRow, lastColumn } = area;
  const table = tableOn(file, sheet, area);
  if (table !== null) return withLongTable(file, table, lastRow);
  const xml = textAt(file, sheet.path);
  const filter = childOf(xml, rootOf(xml), 'autoFilter');
  if (filter === null) return file;
  const edit = attributeEdit(xml, filter, 'ref', rangeAddress(row, column, lastRow, lastColumn));
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

/** The part of the table that has its heading where the filter buttons would be; null without one. */
function tableOn(file: WorkbookFile, { path }: FileSheet, filter: Area): string | null {
  const tables = relationsOf(file, path).filter(({ type, target }) => type === 'table' && file.parts.has(target));
  const found = tables.find(({ target }) => {
    const xml = textAt(file, target);
    const area = areaOf(attributeOf(xml, rootOf(xml), 'ref') ?? '');
    return area?.row === filter.row && area.column <= filter.lastColumn && area.lastColumn >= filter.column;
  });
  return found?.target ?? null;
}

/** A table down to a row, its own filter buttons with it; one with a row of totals ends where it ends. */
function withLongTable(file: WorkbookFile, path: string, lastRow: number): WorkbookFile {
  const xml = textAt(file, path);
  const root = rootOf(xml);
  const area = areaOf(attributeOf(xml, root, 'ref') ?? '');
  const hasTotals = !['0', null, undefined].includes(attributeOf(xml, root, 'totalsRowCount'));
  if (area === null || hasTotals || area.lastRow >= lastRow) return file;
  const ref = rangeAddress(area.row, area.column, lastRow, area.lastColumn);
  const edits = [root, childOf(xml, root, 'autoFilter')].flatMap((element) =>
    element ? (attributeEdit(xml, element, 'ref', ref) ?? []) : [],
  );
  return withText(file, path, edited(xml, edits));
}
