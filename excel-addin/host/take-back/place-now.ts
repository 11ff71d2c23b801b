import type { Place } from '../change/same-cells.ts';
import type { FoundSheet } from './found-sheets.ts';

/** Where a cell stands by now that stood somewhere before the change; null where it is gone. */
export function placeNow({ known, matching }: FoundSheet): (former: Place) => Place | null {
  const rows = new Map(known.rows.map((origin, line) => [origin, matching.rows[line] ?? null]));
  const columns = new Map(known.columns.map((origin, line) => [origin, matching.columns[line] ?? null]));
  return (former) => {
    const [row, column] = [rows.get(former.row) ?? null, columns.get(former.column) ?? null];
    return row === null || column === null ? null : { row, column };
  };
}
