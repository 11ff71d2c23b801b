import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { areaOf } from '../sheet-cells.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml.ts';
import type { XmlEdit } from '../xml-edit.ts';
import { shiftedAddress } from './addresses.ts';
import { attributeEdits, removal } from './context.ts';

/** An area with filter buttons; what it filters by is counted from its first column. */
export function filterEdits(xml: string, element: XmlElement, change: LineChange): readonly XmlEdit[] {
  const before = attributeOf(xml, element, 'ref') ?? '';
  const after = shiftedAddress(before, change);
  if (after === null) return [removal(element)];
  const [from, to] = [areaOf(before), areaOf(after)];
  const columns = [...childrenOf(xml, element, 'filterColumn')].flatMap((filter): readonly XmlEdit[] => {
    if (change.axis === 'rows' || from === null || to === null) return [];
    const column = shiftedLine(from.column + Number(attributeOf(xml, filter, 'colId')), change);
    const id = column === null ? -1 : column - to.column;
    if (id < 0 || id > to.lastColumn - to.column) return [removal(filter)];
    return attributeEdits(xml, filter, 'colId', () => String(id));
  });
  const sorting = [...childrenOf(xml, element, 'sortState')].flatMap((sort) => sortEdits(xml, sort, change));
  return [...attributeEdits(xml, element, 'ref', () => after), ...columns, ...sorting];
}

/** What an area was sorted by; it goes where nothing is left of the area. */
export function sortEdits(xml: string, element: XmlElement, change: LineChange): readonly XmlEdit[] {
  const after = shiftedAddress(attributeOf(xml, element, 'ref') ?? '', change);
  if (after === null) return [removal(element)];
  const keys = [...childrenOf(xml, element, 'sortCondition')].flatMap((key) => {
    const ref = shiftedAddress(attributeOf(xml, key, 'ref') ?? '', change);
    return ref === null ? [removal(key)] : attributeEdits(xml, key, 'ref', () => ref);
  });
  return [...attributeEdits(xml, element, 'ref', () => after), ...keys];
}
