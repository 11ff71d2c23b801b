import { cellAddress } from '../../../../core/workbook/address.ts';
import { shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { type CellElement, cellsOf, type RowElement } from '../sheet-cells.ts';
import { attributeOf, nextElement, textOf, type XmlElement } from '../xml.ts';
import { attributeEdit, edited, escapedText, type XmlEdit } from '../xml-edit.ts';
import { shiftedAddress } from './addresses.ts';
import { type Context, isOwnSheet, shifted } from './context.ts';
import { isPlainRow, shiftedPlainRow } from './plain-rows.ts';

/** Told of each cell's formula as it was and as it is, without the leading `=`. */
export type WatchFormula = (row: number, column: number, before: string, after: string) => void;

/** A line as its text, with what stands before it, and the place that it comes to. */
export type PlacedText = Readonly<{ place: number; text: string }>;

const hasFormulas = (xml: string, { start, end }: XmlElement): boolean =>
  /<(?:[\w.-]+:)?f[\s/>]/.test(xml.slice(start, end));

/** The rows of a sheet, whose formulas have followed; those of the changed sheet are where they come to. */
export function shiftedRows(
  xml: string,
  from: number,
  rows: readonly RowElement[],
  context: Context,
  watch: WatchFormula,
): readonly PlacedText[] {
  const isPlaced = isOwnSheet(context) && context.change.axis === 'rows';
  const lines: PlacedText[] = [];
  let end = from;
  for (const row of rows) {
    const gap = xml.slice(end, row.element.start);
    end = row.element.end;
    const place = isPlaced ? shiftedLine(row.row, context.change) : row.row;
    if (place === null) continue;
    // A row that does not say its place stands behind the one before it, which may be another now.
    const isMoved = place !== row.row || (isPlaced && !saysItsPlace(xml, row));
    lines.push({ place, text: gap + rowText(xml, row, isMoved ? place : null, context, watch) });
  }
  return lines;
}

const saysItsPlace = (xml: string, { element }: RowElement): boolean =>
  /\sr\s*=/.test(xml.slice(element.start, element.openEnd));

/** A row's text at another place, or at its own (null). */
function rowText(xml: string, row: RowElement, place: number | null, context: Context, watch: WatchFormula): string {
  const { element } = row;
  if (place === null && !hasFormulas(xml, element)) return xml.slice(element.start, element.end);
  const number = place === null ? null : attributeEdit(xml, element, 'r', String(place + 1));
  const head = edited(xml.slice(element.start, element.openEnd), number ? [back(number, element.start)] : []);
  const rest = xml.slice(element.openEnd, element.end);
  if (isPlainRow(rest))
    return (
      head +
      shiftedPlainRow(rest, place ?? row.row, (before, column) => {
        const after = shifted(before, context);
        watch(row.row, column, before, after);
        return after;
      })
    );
  const edits = [...cellsOf(xml, element)].flatMap((cell) => [
    ...(place !== null && cell.isPlaced ? addressEdits(xml, cell, place, cell.column) : []),
    ...formulaOf(xml, row.row, cell, context, watch),
  ]);
  return (
    head +
    edited(
      rest,
      edits.map((edit) => back(edit, element.openEnd)),
    )
  );
}

/** An edit of a piece that begins at `start`. */
const back = (edit: XmlEdit, start: number): XmlEdit => ({ ...edit, start: edit.start - start, end: edit.end - start });

export const addressEdits = (
  xml: string,
  { element }: CellElement,
  row: number,
  column: number,
): readonly XmlEdit[] => {
  const text = cellAddress(row, column);
  const at = xml.indexOf(' r="', element.start) + 4;
  if (at > 3 && at < element.openEnd) return [{ start: at, end: xml.indexOf('"', at), text }];
  const edit = attributeEdit(xml, element, 'r', text);
  return edit === null ? [] : [edit];
};

/** What becomes of the formula of a cell; one that fills an area says which. */
function formulaOf(
  xml: string,
  row: number,
  { element, column }: CellElement,
  context: Context,
  watch: WatchFormula,
): readonly XmlEdit[] {
  const formula = nextElement(xml, element.openEnd, element.closeStart);
  if (formula === null || formula.name !== 'f') return [];
  const before = textOf(xml, formula);
  const after = shifted(before, context);
  const type = formula.openEnd - formula.start > 4 + formula.prefix.length ? attributeOf(xml, formula, 't') : null;
  const edits: XmlEdit[] =
    after === before ? [] : [{ start: formula.openEnd, end: formula.closeStart, text: escapedText(after) }];
  if (type === null || type === 'normal') watch(row, column, before, after);
  else if (isOwnSheet(context))
    for (const name of ['ref', 'r1', 'r2']) {
      const address = attributeOf(xml, formula, name);
      const placed = address === null ? null : shiftedAddress(address, context.change);
      const edit = placed === null ? null : attributeEdit(xml, formula, name, placed);
      if (edit !== null && placed !== address) edits.push(edit);
    }
  return edits;
}
