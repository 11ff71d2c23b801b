import { shown } from './column-result.ts';
import type { Grid } from './grid.ts';
import type { RawCell } from './options.ts';
import type { LeftOutRow, Problem } from './table.ts';
import { totalsDetector } from './totals.ts';

/** Which rows of the source are records, and how wide the table is. */
export type Records = Readonly<{
  /** Indexes into the source's rows. */
  indexes: readonly number[];
  /** Row numbers of the same records, from 1. */
  sourceRows: readonly number[];
  /** Positions among the records of those that are totals if their numbers are sums. */
  perhapsTotals: readonly number[];
  width: number;
  leftOut: readonly LeftOutRow[];
  problems: readonly Problem[];
}>;

/** Sorts the rows after the header into records, rows left out, and blank ones; tells ragged rows. */
export function keepRecords(grid: Grid, header: readonly RawCell[] | null, from: number): Records {
  const { rows } = grid;
  const headerWidth = header === null ? 0 : filledWidth(header);
  const judge = totalsDetector(headerWidth);
  const indexes: number[] = [];
  const sourceRows: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const perhapsTotals: number[] = [];
  const wider = new Map<number, number>();
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index] as readonly RawCell[];
    if (isBlankRow(row)) continue;
    const verdict = judge(row);
    if (verdict === 'yes') leftOut.push({ row: index + 1, why: 'totals', cells: row.map(shown) });
    else if (header !== null && repeats(row, header)) {
      leftOut.push({ row: index + 1, why: 'repeated-header', cells: row.map(shown) });
    } else {
      if (verdict === 'perhaps') perhapsTotals.push(indexes.length);
      indexes.push(index);
      sourceRows.push(index + 1);
      if (row.length > headerWidth) {
        const width = filledWidth(row);
        if (width > headerWidth) wider.set(width, (wider.get(width) ?? 0) + 1);
      }
    }
  }
  const width = tableWidth(headerWidth, wider, indexes.length);
  return { indexes, sourceRows, perhapsTotals, width, leftOut, problems: raggedRows(grid, indexes, header, width) };
}

/** Columns beyond the header count where at least half of the rows fill them. */
function tableWidth(headerWidth: number, wider: ReadonlyMap<number, number>, records: number): number {
  const widths = [...wider].sort(([a], [b]) => b - a);
  let rows = 0;
  for (const [width, times] of widths) {
    rows += times;
    if (rows * 2 >= records && (headerWidth === 0 || records > 1)) return width;
  }
  return headerWidth;
}

function raggedRows(
  grid: Grid,
  indexes: readonly number[],
  header: readonly RawCell[] | null,
  width: number,
): readonly Problem[] {
  const problems: Problem[] = [];
  const expected = Math.min(width, header?.length ?? width);
  for (const index of indexes) {
    const row = grid.rows[index] as readonly RawCell[];
    if (row.length < expected && grid.ragged) {
      problems.push({ code: 'missing-cells', row: index + 1, column: null, found: String(row.length) });
    } else if (row.length > width && filledWidth(row) > width) {
      const found = row.slice(width).map(shown).filter(Boolean).join(', ');
      problems.push({ code: 'extra-cells', row: index + 1, column: null, found });
    }
  }
  return problems;
}

function isBlankRow(row: readonly RawCell[]): boolean {
  for (const cell of row) {
    if (cell === null || cell === undefined || cell === '') continue;
    if (typeof cell !== 'string' || cell.trim() !== '') return false;
  }
  return true;
}

/** Cells up to the last that is not blank. */
function filledWidth(row: readonly RawCell[]): number {
  let width = row.length;
  while (width > 0 && shown(row[width - 1]) === '') width -= 1;
  return width;
}

function repeats(row: readonly RawCell[], header: readonly RawCell[]): boolean {
  if (row[0] !== header[0] && shown(row[0]) !== shown(header[0])) return false;
  const length = Math.max(row.length, header.length);
  for (let index = 1; index < length; index += 1) if (shown(row[index]) !== shown(header[index])) return false;
  return true;
}
