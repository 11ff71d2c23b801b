import { cellAddress } from '../../../../core/workbook/address.ts';
import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { cellsOf, type RowElement } from '../sheet-cells.ts';
import type { XmlElement } from '../xml.ts';
import { attributeEdit, edited, type XmlEdit } from '../xml-edit.ts';
import { addressEdits, type PlacedText } from './shift-cells.ts';

/** A row whose cells have gone to other columns; cells that come in look as the one before them. */
export function rowOfColumns(xml: string, { row, element }: RowElement, change: LineChange): string {
  const cells: PlacedText[] = [];
  let end = element.openEnd;
  for (const cell of cellsOf(xml, element)) {
    const { start } = cell.element;
    const gap = xml.slice(end, start);
    end = cell.element.end;
    const place = shiftedLine(cell.column, change);
    if (place === null) continue;
    const edits = place === cell.column && cell.isPlaced ? [] : addressEdits(xml, cell, row, place);
    cells.push({ place, text: gap + pieceOf(xml, cell.element, edits) });
    if (change.kind === 'insert' && cell.column === change.at - 1 && cell.style !== null && cell.style !== '0')
      for (let count = 0; count < change.count; count += 1) {
        const address = cellAddress(row, change.at + count);
        cells.push({ place: change.at + count, text: `<${cell.element.prefix}c r="${address}" s="${cell.style}"/>` });
      }
  }
  const spans = attributeEdit(xml, element, 'spans', null);
  const head = edited(
    xml.slice(element.start, element.openEnd),
    spans ? [{ ...spans, start: spans.start - element.start, end: spans.end - element.start }] : [],
  );
  return head + inOrder(cells, change) + xml.slice(end, element.end);
}

/** Texts in the order of their places, which only a move changes. */
export const inOrder = (texts: readonly PlacedText[], { kind }: LineChange): string =>
  (kind === 'move' ? [...texts].sort((a, b) => a.place - b.place) : texts).map(({ text }) => text).join('');

/** An element's text with edits done, which are counted from the whole part's beginning. */
const pieceOf = (xml: string, { start, end }: XmlElement, edits: readonly XmlEdit[]): string =>
  edited(
    xml.slice(start, end),
    edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
