import type { SheetState } from './state.ts';

/** How far a sheet is filled. */
export function usedSize(sheet: SheetState): Readonly<{ rows: number; columns: number }> {
  let [rows, columns] = [0, 0];
  for (const [at, row] of sheet.cells.entries()) {
    let last = row?.length ?? 0;
    while (last > 0 && row?.[last - 1] === undefined) last -= 1;
    if (last === 0) continue;
    rows = at + 1;
    columns = Math.max(columns, last);
  }
  return { rows, columns };
}
