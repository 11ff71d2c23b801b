import type { Table } from '../../core/intake/table.ts';
import type { Language } from '../../core/values/language.ts';
import { shownCell } from './shown-cell.ts';

/** One row of the source, as it was understood. */
export type ShownRow = Readonly<{
  row: number;
  cells: readonly Readonly<{ header: string; text: string; marked: boolean }>[];
}>;

/** Where a problem is: its row in the source, its column, and what stands there. */
export type RowRequest = Readonly<{ row: number; column: string | null; found: string; language: Language }>;

/** A row by its number in the source, with the cell in question as it stands there; null where there is no such row. */
export function shownRow(table: Table, { row, column, found, language }: RowRequest): ShownRow | null {
  const at = table.sourceRows.indexOf(row);
  if (at < 0) return null;
  const cells = table.columns.map(({ header, type, cells: values }) => {
    const marked = header === column;
    return { header, marked, text: marked ? found : shownCell(values[at] ?? null, type, language) };
  });
  return { row, cells };
}
