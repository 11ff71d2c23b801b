import { withOwnFormulas } from '../cell-formulas.ts';
import { areaOf, rowsOf, sheetDataOf } from '../sheet-cells.ts';
import { attributeOf, childrenOf, rootOf, type XmlElement } from '../xml.ts';
import { edited, type XmlEdit } from '../xml-edit.ts';
import { areaText, shiftedAddress } from './addresses.ts';
import { blankRows } from './blank-rows.ts';
import { columnEdits } from './columns.ts';
import { attributeEdits, type Context, isOwnSheet, mentions } from './context.ts';
import { formulaVisits } from './formula-visits.ts';
import { sheetVisits } from './sheet-visits.ts';
import { shiftedRows, type WatchFormula } from './shift-cells.ts';
import { inOrder, rowOfColumns } from './shift-columns.ts';
import { tidied } from './tidy.ts';
import { walk } from './walk.ts';

/** The part of any sheet after lines of one of them changed. */
export function shiftedSheet(part: string, context: Context, watch: WatchFormula): string {
  if (!isOwnSheet(context) && !mentions(part, context.title)) return part;
  const xml = withOwnFormulas(part);
  const root = rootOf(xml);
  const top = [...childrenOf(xml, root)];
  const find = (name: string): XmlElement | null => top.find((element) => element.name === name) ?? null;
  const sheetData = find('sheetData');
  const isOwn = isOwnSheet(context);
  const others = top.filter((element) => element !== sheetData);
  const edits = walk(xml, others, isOwn ? sheetVisits(context) : formulaVisits(context));
  if (isOwn)
    edits.push(...columnEdits(xml, find('cols'), context.change), ...dimensionEdits(xml, find('dimension'), context));
  const hasLostItems = edits.some(({ text }) => text === '');
  if (sheetData !== null && !sheetData.isEmpty) edits.push(...rowsEdits(xml, sheetData, context, watch));
  const shifted = edited(xml, edits);
  return isOwn ? cellsInColumns(hasLostItems ? tidied(shifted) : shifted, context) : shifted;
}

function rowsEdits(xml: string, sheetData: XmlElement, context: Context, watch: WatchFormula): readonly XmlEdit[] {
  const { change } = context;
  const present = [...rowsOf(xml, sheetData)];
  const end = present[present.length - 1]?.element.end;
  if (end === undefined) return [];
  const rows = [...shiftedRows(xml, sheetData.openEnd, present, context, watch)];
  if (isOwnSheet(context) && change.axis === 'rows' && change.kind === 'insert') {
    const at = rows.findIndex(({ place }) => place >= change.at);
    rows.splice(at < 0 ? rows.length : at, 0, ...blankRows(xml, present, change.at, change.count));
  }
  return [{ start: sheetData.openEnd, end, text: inOrder(rows, change) }];
}

/** Cells in other columns, once their formulas have followed. */
function cellsInColumns(xml: string, { change }: Context): string {
  const sheetData = change.axis === 'columns' ? sheetDataOf(xml) : null;
  if (sheetData === null) return xml;
  return edited(
    xml,
    [...rowsOf(xml, sheetData)].map((row) => ({ ...row.element, text: rowOfColumns(xml, row, change) })),
  );
}

/** How far the sheet is used: no less than it was where lines change places. */
function dimensionEdits(xml: string, element: XmlElement | null, { change }: Context): readonly XmlEdit[] {
  const before = element && areaOf(attributeOf(xml, element, 'ref') ?? '');
  if (!element || !before) return [];
  if (change.kind !== 'move') return attributeEdits(xml, element, 'ref', (ref) => shiftedAddress(ref, change) ?? 'A1');
  const { row, column, lastRow, lastColumn } = before;
  const [first, last] = [Math.min(change.from, change.to), Math.max(change.to, change.from + change.count) - 1];
  const [low, high] = change.axis === 'rows' ? [row, lastRow] : [column, lastColumn];
  if (last < low || first > high) return [];
  const [from, to] = [Math.min(low, first), Math.max(high, last)];
  const area =
    change.axis === 'rows' ? { ...before, row: from, lastRow: to } : { ...before, column: from, lastColumn: to };
  return attributeEdits(xml, element, 'ref', () => areaText(area));
}
