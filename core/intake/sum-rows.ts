import type { TableColumn } from './table.ts';

/**
 * Positions of rows that only sum others up: a first or last row without a name (Meta's), and rows whose name holds a
 * word for totals (`Search total`) and whose numbers are the sums of the rows above them, or of all.
 */
export function sumRows(
  columns: readonly TableColumn[],
  perhapsTotals: readonly number[],
  rowCount: number,
): readonly number[] {
  const unnamed = [rowCount - 1, 0].find((index) => isUnnamedTotals(columns, index, rowCount));
  const found = new Set<number>(unnamed === undefined ? [] : [unnamed]);
  if (perhapsTotals.length > 0) {
    const additive = additiveColumns(columns);
    let from = 0;
    for (const index of perhapsTotals) {
      if (!isSumOf(additive, index, from, index, hasGaps(columns, index))) continue;
      found.add(index);
      from = index + 1;
    }
    for (const index of perhapsTotals)
      if (!found.has(index) && isGrandTotal(additive, index, rowCount, found)) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

const isSummed = ({ type }: TableColumn): boolean => type === 'count' || type === 'money' || type === 'number';

/** The columns whose sums mean something: those of a field, else all that hold counts or money. */
function additiveColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const summed = columns.filter(isSummed);
  const named = summed.filter(({ field }) => field !== null);
  return named.length > 0 ? named : summed.filter(({ type }) => type !== 'number');
}

const closeTo = (total: number, value: number): boolean =>
  Math.abs(total - value) <= 1e-9 * Math.abs(value) + (Number.isInteger(value) ? 0 : 0.006);

/** Whether every number of a row is the sum of the rows from one to before another, save where all are zero. */
function isSumOf(
  columns: readonly TableColumn[],
  index: number,
  from: number,
  to: number,
  oneIsEnough: boolean,
): boolean {
  if (to - from < (oneIsEnough ? 1 : 2)) return false;
  let sums = 0;
  for (const { cells } of columns) {
    const value = cells[index];
    if (typeof value !== 'number' || value === 0) continue;
    let total = 0;
    for (let at = from; at < to; at += 1) total += Number(cells[at]);
    if (!closeTo(total, value)) return false;
    sums += 1;
  }
  return sums > 0;
}

/** Whether the row leaves a text or date blank that most other rows have. */
const hasGaps = (columns: readonly TableColumn[], index: number): boolean =>
  columns.some(({ type, cells }) => {
    if ((type !== 'text' && type !== 'date') || cells[index] !== null) return false;
    let filled = 0;
    for (const cell of cells) if (cell !== null) filled += 1;
    return filled * 2 > cells.length;
  });

function isGrandTotal(
  columns: readonly TableColumn[],
  index: number,
  rowCount: number,
  found: ReadonlySet<number>,
): boolean {
  if (rowCount - found.size < 3) return false;
  let sums = 0;
  for (const { cells } of columns) {
    const value = cells[index];
    if (typeof value !== 'number' || value === 0) continue;
    let total = 0;
    for (let at = 0; at < cells.length; at += 1) if (at !== index && !found.has(at)) total += Number(cells[at]);
    if (!closeTo(total, value)) return false;
    sums += 1;
  }
  return sums > 0;
}

/**
 * Some exports put the totals in the first or last row without a word: no name, and sums in the numbers. Such a row has
 * no text at all where the others have, and at least two of its numbers are the sums of the others.
 */
function isUnnamedTotals(columns: readonly TableColumn[], index: number, rowCount: number): boolean {
  if (rowCount < 2) return false;
  const texts = columns.filter(({ type, cells }) => type === 'text' && cells.some((cell) => cell !== null));
  if (texts.length === 0 || texts.some(({ cells }) => cells[index] !== null)) return false;
  let sums = 0;
  for (const column of columns) {
    const { cells } = column;
    const value = cells[index];
    if (!isSummed(column) || typeof value !== 'number' || value === 0) continue;
    let total = 0;
    for (let at = 0; at < cells.length; at += 1) if (at !== index) total += Number(cells[at]);
    if (closeTo(total, value)) sums += 1;
    if (sums === 2) return true;
  }
  return false;
}
