import { rangeAddress } from '../../../core/workbook/address.ts';
import { cellXml, type NewContent } from './cell-xml.ts';
import { columnStylesOf, rowStyleOf } from './column-styles.ts';
import { FileRefusal } from './refusal.ts';
import { areaOf, type CellElement, cellsOf, type RowElement, rowsOf, sheetDataOf } from './sheet-cells.ts';
import { attributeOf, childOf, rootOf, type XmlElement } from './xml.ts';
import { appendEdit, attributeEdit, edited, type XmlEdit } from './xml-edit.ts';

/** What changes of a cell: its content, its style (a number of the workbook's styles), or both; neither asks for its row. */
export type CellPatch = Readonly<{ content?: NewContent; style?: number }>;

/** Patches by row and column, from 0. */
export type CellPatches = Map<number, Map<number, CellPatch>>;

/** Adds a patch; one for the same cell goes over it, whichever of the two halves it has. */
export function addPatch(patches: CellPatches, row: number, column: number, patch: CellPatch): void {
  let cells = patches.get(row);
  if (cells === undefined) {
    cells = new Map();
    patches.set(row, cells);
  }
  const former = cells.get(column);
  cells.set(column, former === undefined ? patch : { ...former, ...patch });
}

/** A sheet's part with cells changed: their styles stay unless told, and all other text stays as it is. */
export function patchedCells(xml: string, patches: CellPatches): string {
  const sheetData = sheetDataOf(xml);
  if (sheetData === null) throw new FileRefusal('damaged-part', 'sheetData');
  if (patches.size === 0) return xml;
  const columnStyle = columnStylesOf(xml);
  const rows = [...rowsOf(xml, sheetData)];
  const present = new Map(rows.map((row) => [row.row, row]));
  const edits: XmlEdit[] = [];
  const added: [number, string][] = [];
  for (const [row, cells] of [...patches].sort(([a], [b]) => a - b)) {
    const found = present.get(row);
    if (found) edits.push(...rowEdits(xml, found, cells, columnStyle));
    else {
      const text = newCells(row, cells, sheetData.prefix, columnStyle);
      if (text !== '' || asksForRow(cells))
        added.push([row, `<${sheetData.prefix}row r="${row + 1}">${text}</${sheetData.prefix}row>`]);
    }
  }
  return edited(xml, [...edits, ...addedRows(xml, sheetData, rows, added), ...dimensionEdits(xml, patches)]);
}

/** New rows before the first row that follows them, or at the end. */
function addedRows(
  xml: string,
  sheetData: XmlElement,
  rows: readonly RowElement[],
  added: readonly (readonly [number, string])[],
): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  let at = 0;
  let tail = '';
  for (const [row, text] of added) {
    while (at < rows.length && (rows[at] as RowElement).row < row) at += 1;
    const next = rows[at];
    if (next) edits.push({ start: next.element.start, end: next.element.start, text });
    else tail += text;
  }
  if (tail !== '') edits.push(appendEdit(xml, sheetData, tail));
  return edits;
}

type Cells = ReadonlyMap<number, CellPatch>;

const asksForRow = (cells: Cells): boolean =>
  [...cells.values()].some(({ content, style }) => content === undefined && style === undefined);

function inOrder(cells: Cells): Iterable<readonly [number, CellPatch]> {
  let before = -1;
  for (const column of cells.keys()) {
    if (column < before) return [...cells].sort(([a], [b]) => a - b);
    before = column;
  }
  return cells;
}

/** Cells that are not there yet, in the style that their place has; nothing for one that would hold nothing. */
function newCells(row: number, cells: Cells, prefix: string, given: (column: number) => string | null): string {
  let text = '';
  for (const [column, { content = null, style }] of inOrder(cells)) {
    if ((content === null || content === '') && style === undefined) continue;
    text += cellXml({ row, column, prefix, style: style === undefined ? given(column) : String(style) }, content);
  }
  return text;
}

function rowEdits(
  xml: string,
  { row, element }: RowElement,
  cells: Cells,
  columnStyle: (column: number) => string | null,
): readonly XmlEdit[] {
  const { prefix } = element;
  const there = [...cellsOf(xml, element)];
  const byColumn = new Map(there.map((cell, index) => [cell.column, index]));
  const rowStyle = rowStyleOf(xml, element);
  const edits: XmlEdit[] = [];
  let tail = '';
  for (const [column, patch] of inOrder(cells)) {
    const index = byColumn.get(column);
    if (index !== undefined) {
      edits.push(...cellEdits(xml, row, there[index] as CellElement, patch, there[index + 1]));
      continue;
    }
    const text = newCells(row, new Map([[column, patch]]), prefix, (at) => rowStyle ?? columnStyle(at));
    const next = there.find((cell) => cell.column > column);
    if (next) edits.push({ start: next.element.start, end: next.element.start, text });
    else tail += text;
  }
  if (tail !== '') edits.push(appendEdit(xml, element, tail));
  return [...edits, ...spanEdits(xml, element, [...cells.keys()])];
}

function cellEdits(
  xml: string,
  row: number,
  { column, element, style: written, isPlaced }: CellElement,
  patch: CellPatch,
  next: CellElement | undefined,
): readonly XmlEdit[] {
  const style = patch.style === undefined ? written : String(patch.style);
  if (patch.content === undefined) {
    const edit = attributeEdit(xml, element, 's', style);
    return edit === null ? [] : [edit];
  }
  const isEmptied = patch.content === null || patch.content === '';
  // A cell that does not say its place stands behind this one.
  const isNeeded = !isEmptied || style !== null || next?.isPlaced === false || !isPlaced;
  const text = isNeeded ? cellXml({ row, column, style, prefix: element.prefix }, patch.content) : '';
  return [{ start: element.start, end: element.end, text }];
}

/** Rows may say from which column to which they go: readers hold them to it. */
function spanEdits(xml: string, element: XmlElement, columns: readonly number[]): readonly XmlEdit[] {
  const spans = attributeOf(xml, element, 'spans');
  const [, from, to] = /^(\d+):(\d+)$/.exec(spans ?? '') ?? [];
  if (spans === null || from === undefined) return [];
  const first = Math.min(Number(from), ...columns.map((column) => column + 1));
  const last = Math.max(Number(to), ...columns.map((column) => column + 1));
  const edit = `${first}:${last}` === spans ? null : attributeEdit(xml, element, 'spans', `${first}:${last}`);
  return edit === null ? [] : [edit];
}

function dimensionEdits(xml: string, patches: CellPatches): readonly XmlEdit[] {
  const element = childOf(xml, rootOf(xml), 'dimension');
  const now = element && areaOf(attributeOf(xml, element, 'ref') ?? '');
  if (!element || !now) return [];
  let { row, column, lastRow, lastColumn } = now;
  for (const [at, cells] of patches)
    for (const [place, { content }] of cells) {
      if (content === undefined || content === null) continue;
      [row, lastRow] = [Math.min(row, at), Math.max(lastRow, at)];
      [column, lastColumn] = [Math.min(column, place), Math.max(lastColumn, place)];
    }
  const edit = attributeEdit(xml, element, 'ref', rangeAddress(row, column, lastRow, lastColumn));
  return edit === null ? [] : [edit];
}
