import type { CellValue } from '../../workbook/plan.ts';
import type { SheetSnapshot } from '../snapshot.ts';

/** What a cell holds: a formula in the host's words with what it gave, or a value and no formula. */
export type HeldCell = Readonly<{ value: CellValue; formula: string | null }>;

/** A sheet that is changed cell by cell; the one it was made of stays as it is. */
type SheetEditor<Sheet extends SheetSnapshot> = Readonly<{
  put(row: number, column: number, cell: HeldCell): void;
  /** The sheet with all that was put. */
  finish(): Sheet;
}>;

/** What a cell of a sheet holds; nothing outside of it. */
export const heldCell = ({ values, formulas }: SheetSnapshot, row: number, column: number): HeldCell => ({
  value: values[row]?.[column] ?? null,
  formula: formulas[row]?.[column] ?? null,
});

/** Rows are copied as they are touched: the others of a long sheet are the very same in both. */
export function editSheet<Sheet extends SheetSnapshot>(sheet: Sheet): SheetEditor<Sheet> {
  const values = lazyRows<CellValue>(sheet.values);
  const formulas = lazyRows<string | null>(sheet.formulas);
  return {
    put(row, column, { value, formula }) {
      values.put(row, column, value);
      formulas.put(row, column, formula);
    },
    finish: () => ({ ...sheet, values: values.rows, formulas: formulas.rows }),
  };
}

function lazyRows<Content extends CellValue>(given: readonly (readonly Content[])[]) {
  const rows: (readonly Content[])[] = [...given];
  const own = new Map<number, Content[]>();
  const ownRow = (row: number): Content[] => {
    while (rows.length <= row) rows.push([]);
    const cells = own.get(row) ?? [...(rows[row] ?? [])];
    own.set(row, cells);
    rows[row] = cells;
    return cells;
  };
  return {
    rows,
    put(row: number, column: number, content: Content): void {
      const cells = ownRow(row);
      while (cells.length < column) cells.push(null as Content);
      cells[column] = content;
    },
  };
}
