import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';

export type Cells = Pick<SheetSnapshot, 'values' | 'formulas'>;

/** What a cell holds as people put it there: its formula, or its value; '' and nothing are alike. */
export function contentAt(cells: Cells, row: number, column: number): string | number | boolean {
  const { value, formula } = heldCell(cells as SheetSnapshot, row, column);
  return formula ?? value ?? '';
}

export const isFormulaAt = (cells: Cells, row: number, column: number): boolean =>
  (cells.formulas[row]?.[column] ?? null) !== null;

/** `SUM(A1:B2)` and `SUM(A1:B7)` are one formula over more or fewer lines. */
const withoutNumbers = (formula: string): string => formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, 'A1');

/** What a cell holds, in a form that is the same wherever its line went; '' where it holds nothing. */
export function tellingOf(cells: Cells, row: number, column: number): string {
  const content = contentAt(cells, row, column);
  if (isFormulaAt(cells, row, column)) return withoutNumbers(String(content));
  return content === '' ? '' : `${typeof content === 'string' ? "'" : ''}${content}`;
}

/** Whether a cell holds a formula in both or in neither, and the same. */
function isSameAt(one: Cells, other: Cells, row: number, column: number): boolean {
  const [a, b] = [heldCell(one as SheetSnapshot, row, column), heldCell(other as SheetSnapshot, row, column)];
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  return (a.value ?? '') === (b.value ?? '');
}

export type Place = Readonly<{ row: number; column: number }>;

/** The cells that differ between two states of a sheet; a row that is the very same is not looked through. */
export function differences(one: Cells, other: Cells): readonly Place[] {
  const places: Place[] = [];
  const rows = Math.max(one.values.length, one.formulas.length, other.values.length, other.formulas.length);
  for (let row = 0; row < rows; row += 1) {
    if (one.values[row] === other.values[row] && one.formulas[row] === other.formulas[row]) continue;
    const width = Math.max(
      ...[one, other].flatMap(({ values, formulas }) => [values[row]?.length ?? 0, formulas[row]?.length ?? 0]),
    );
    for (let column = 0; column < width; column += 1)
      if (!isSameAt(one, other, row, column)) places.push({ row, column });
  }
  return places;
}

/** Whether people left a cell alone: a formula may follow what else a change does. */
export function isUntouched(now: Cells, was: Cells, { row, column }: Place): boolean {
  const [is, before] = [contentAt(now, row, column), contentAt(was, row, column)];
  if (!isFormulaAt(now, row, column) || !isFormulaAt(was, row, column)) return is === before;
  const isBroken = [is, before].some((formula) => String(formula).includes('#REF!'));
  return isBroken || withoutNumbers(String(is)) === withoutNumbers(String(before));
}
