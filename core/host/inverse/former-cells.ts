import type { CellValue, ColumnBlock } from '../../workbook/plan.ts';
import type { ChangedCell, ChangeStep } from '../change.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import { type HeldCell, heldCell } from './sheet-editor.ts';

/** What brings back a cell's content. */
export const contentOf = ({ value, formula }: HeldCell): ChangedCell['content'] =>
  formula === null ? value : { kind: 'host-formula', text: formula };

type Place = Readonly<{ row: number; column: number }>;

/** What cells hold, each of them once however often it is named. */
export function formerCells(sheet: SheetSnapshot, cells: readonly Place[]): readonly ChangedCell[] {
  const places = new Map(cells.map(({ row, column }) => [`${row},${column}`, { row, column }]));
  return [...places.values()].map((place) => ({
    ...place,
    content: contentOf(heldCell(sheet, place.row, place.column)),
  }));
}

/** What stands where a block is written: values as a block, formulas one by one. */
export function formerBlock(sheet: SheetSnapshot, { row, column, columns }: ColumnBlock): readonly ChangeStep[] {
  const { title } = sheet;
  const formulas: ChangedCell[] = [];
  const former = columns.map((values, right) =>
    values.map((_, down): CellValue => {
      const place = { row: row + down, column: column + right };
      const cell = heldCell(sheet, place.row, place.column);
      if (cell.formula === null) return cell.value;
      formulas.push({ ...place, content: contentOf(cell) });
      return null;
    }),
  );
  const block: ChangeStep = { kind: 'set-block', title, block: { row, column, columns: former } };
  return formulas.length === 0 ? [block] : [block, { kind: 'set-cells', title, cells: formulas }];
}
