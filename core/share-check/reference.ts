import { readCorner, readTitle } from '../workbook/read-corner.ts';

/** A reference as places; columns and rows count from 0, and a whole column or row ends nowhere (Infinity). */
export type Reference = Readonly<{
  /** null on the formula's own sheet. */
  title: string | null;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}>;

const parts = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([^!#]+)#?$/u;

/** Reads a reference such as `$B$2`, `'Plan 2026'!B2:C9` or `Data!B:B`. */
export function readReference(text: string): Reference | null {
  const [, sheet, area] = parts.exec(text) ?? [];
  const [first, last] = (area ?? '').replace(/\$/g, '').split(':');
  const [from, to] = [corner(first), corner(last ?? first)];
  if (from === null || to === null) return null;
  return {
    title: sheet === undefined ? null : readTitle(sheet),
    row: Math.min(from.row ?? 0, to.row ?? from.row ?? 0),
    column: Math.min(from.column ?? 0, to.column ?? from.column ?? 0),
    lastRow: from.row === null || to.row === null ? Number.POSITIVE_INFINITY : Math.max(from.row, to.row),
    lastColumn:
      from.column === null || to.column === null ? Number.POSITIVE_INFINITY : Math.max(from.column, to.column),
  };
}

/** One end; null on an axis that it says nothing of. */
function corner(text: string | undefined): Readonly<{ row: number | null; column: number | null }> | null {
  if (text === undefined || text === '' || !/^[A-Za-z]{0,3}\d*$/.test(text)) return null;
  const { row, column } = readCorner(text);
  return { row: /\d/.test(text) ? row : null, column: column < 0 ? null : column };
}

/** Whether a reference is one cell. */
export const isOneCell = ({ row, column, lastRow, lastColumn }: Reference): boolean =>
  row === lastRow && column === lastColumn;
