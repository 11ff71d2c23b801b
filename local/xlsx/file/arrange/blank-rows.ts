import { cellAddress } from '../../../../core/workbook/address.ts';
import { cellsOf, type RowElement } from '../sheet-cells.ts';
import { attributeOf } from '../xml.ts';
import type { PlacedText } from './shift-cells.ts';

/** What a row gives to the ones that come in behind it; that it is hidden is its own. */
const given = ['s', 'customFormat', 'ht', 'customHeight', 'outlineLevel'];

/** Blank rows that look as the row before them; none where that one looks as any other. */
export function blankRows(xml: string, rows: readonly RowElement[], at: number, count: number): readonly PlacedText[] {
  if (at === 0) return [];
  const before = rows.find(({ row }) => row === at - 1)?.element;
  if (before === undefined) return [];
  const { prefix } = before;
  const look = given.flatMap((name) => {
    const value = attributeOf(xml, before, name);
    return value === null ? [] : [` ${name}="${value}"`];
  });
  const styled = [...cellsOf(xml, before)].filter(({ style }) => style !== null && style !== '0');
  if (look.length === 0 && styled.length === 0) return [];
  return Array.from({ length: count }, (_, index) => {
    const place = at + index;
    const cells = styled.map(({ column, style }) => `<${prefix}c r="${cellAddress(place, column)}" s="${style}"/>`);
    return { place, text: `<${prefix}row r="${place + 1}"${look.join('')}>${cells.join('')}</${prefix}row>` };
  });
}
