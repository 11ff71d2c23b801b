import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml.ts';
import type { XmlEdit } from '../xml-edit.ts';
import { shiftedAddress, shiftedAddresses } from './addresses.ts';
import { attributeEdits, removal } from './context.ts';

/** What is selected goes along; where its cells go, it stays where it is. */
export const selectionEdits = (xml: string, element: XmlElement, change: LineChange): readonly XmlEdit[] => {
  const [cell, cells] = [attributeOf(xml, element, 'activeCell'), attributeOf(xml, element, 'sqref')];
  const [active, list] = [shiftedAddress(cell ?? '', change), shiftedAddresses(cells ?? '', change)];
  if ((cell !== null && active === null) || (cells !== null && list === null)) return [];
  return [
    ...attributeEdits(xml, element, 'activeCell', () => active ?? ''),
    ...attributeEdits(xml, element, 'sqref', () => list ?? ''),
  ];
};

/** Lines that come in above the edge of what is frozen are frozen too; a move leaves the edge where it is. */
export function paneEdits(xml: string, element: XmlElement, change: LineChange): readonly XmlEdit[] {
  const state = attributeOf(xml, element, 'state') ?? '';
  if (change.kind === 'move' || !state.startsWith('frozen')) return [];
  const name = change.axis === 'rows' ? 'ySplit' : 'xSplit';
  const frozen = Number(attributeOf(xml, element, name) ?? 0);
  const edge = frozen === 0 ? 0 : edgeAfter(frozen, change);
  return [
    ...(edge === 0 ? [] : attributeEdits(xml, element, name, () => String(edge))),
    ...attributeEdits(xml, element, 'topLeftCell', (cell) => shiftedAddress(cell, change) ?? cell),
  ];
}

/** The line below an edge, such as a page's, where the line itself may go. */
const edgeAfter = (line: number, change: LineChange): number =>
  (change.kind === 'insert' ? (shiftedLine(line - 1, change) ?? line - 1) + 1 : shiftedLine(line, change)) ??
  (change as Extract<LineChange, { at: number }>).at;

/** Pages that somebody broke begin with the lines that they began with. */
export function breakEdits(xml: string, element: XmlElement, change: LineChange): readonly XmlEdit[] {
  const seen = new Set<string>();
  return [...childrenOf(xml, element, 'brk')].flatMap((found): readonly XmlEdit[] => {
    const line = Number(attributeOf(xml, found, 'id'));
    const after = String(shiftedLine(line, change) ?? (change as Extract<LineChange, { at: number }>).at);
    if (after === '0' || seen.has(after)) return [removal(found)];
    seen.add(after);
    return attributeEdits(xml, found, 'id', () => after);
  });
}
