import { rangeAddress } from '../../../../core/workbook/address.ts';
import type { Area } from '../../../../core/workbook/plan.ts';
import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { shiftedAreas } from '../../../../core/workbook/shift/shift-area.ts';
import { shiftFormula } from '../../../../core/workbook/shift/shift-formula.ts';
import { areaOf } from '../sheet-cells.ts';

/** An address such as `B2:C9` after lines changed, as a reference to it would be; null where it is all gone. */
export function shiftedAddress(address: string, change: LineChange): string | null {
  const shifted = shiftFormula(address, '', { title: '', change });
  return shifted.includes('#REF!') ? null : shifted;
}

/** Addresses with spaces between, which belong to cells one by one: a move may part them. null where all are gone. */
export function shiftedAddresses(list: string, change: LineChange): string | null {
  const shifted = list
    .split(/\s+/)
    .filter((address) => address !== '')
    .flatMap((address) => {
      const area = change.kind === 'move' ? areaOf(address) : null;
      return area === null ? (shiftedAddress(address, change) ?? []) : shiftedAreas(area, change).map(areaText);
    });
  return shifted.length === 0 ? null : shifted.join(' ');
}

export const areaText = ({ row, column, lastRow, lastColumn }: Area): string =>
  rangeAddress(row, column, lastRow, lastColumn);

/** Whether an area goes somewhere as it is: none of its lines come apart, go, or change places. */
export function staysWhole({ row, column, lastRow, lastColumn }: Area, change: LineChange): boolean {
  const [first, last] = change.axis === 'rows' ? [row, lastRow] : [column, lastColumn];
  const start = shiftedLine(first, change);
  if (start === null || shiftedLine(last, change) !== start + last - first) return false;
  const edges =
    change.kind === 'move'
      ? [change.from, change.from + change.count, change.to]
      : [change.at, change.at + change.count];
  return edges
    .flatMap((edge) => [edge - 1, edge])
    .filter((line) => line > first && line < last)
    .every((line) => shiftedLine(line, change) === start + line - first);
}
