import { isKnownToHave, sheetNamed, sizeOf } from '../reading/workbook.ts';

export type Axis = 'rows' | 'columns';

/** Adds lines at the end of a sheet that has fewer; the size of a sheet is what its user left of it. */
export function growTo(title: string, axis: Axis, wanted: number): void {
  if (isKnownToHave(title, axis, wanted)) return;
  const count = sizeOf(title, axis);
  if (count >= wanted) return;
  if (axis === 'rows') sheetNamed(title).insertRowsAfter(count, wanted - count);
  else sheetNamed(title).insertColumnsAfter(count, wanted - count);
  sizeOf(title, axis, wanted);
}

/** The last row and column that addresses such as `A1:B20` name. */
export function endOf(areas: readonly string[]): Readonly<{ rows: number; columns: number }> {
  let rows = 0;
  let columns = 0;
  for (const area of areas) {
    const [, letters = '', row = '0'] = /([A-Z]+)(\d+)$/.exec(area) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return { rows, columns };
}

/** How many rows and columns an address such as `A1:B20` names. */
export function sizeOfArea(area: string): Readonly<{ rows: number; columns: number }> {
  const [first = '', last = first] = area.split(':');
  const [from, to] = [endOf([first]), endOf([last])];
  return { rows: to.rows - from.rows + 1, columns: to.columns - from.columns + 1 };
}

/** Adds lines so that a sheet has all of these areas. */
export function growToAreas(title: string, areas: readonly string[]): void {
  const { rows, columns } = endOf(areas);
  growTo(title, 'rows', rows);
  growTo(title, 'columns', columns);
}
