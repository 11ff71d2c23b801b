import type { TableColumn } from './table.ts';

/**
 * Positions of rows that only sum others up: a first or last row without a name (Meta's), and rows whose name holds a
 * word for totals (`Search total`) and whose numbers are the sums of the rows above them, or of all. Breaks are the
 * positions before which a totals row was left out already: sums begin anew there.
 */
export function sumRows(
  columns: readonly TableColumn[],
  perhapsTotals: readonly number[],
  breaks: readonly number[],
  rowCount: number,
): readonly number[] {
  const unnamed = [rowCount - 1, 0].find((index) => isUnnamedTotals(columns, index, rowCount));
  const found = new Set<number>(unnamed === undefined ? [] : [unnamed]);
  // Where most rows bear such a name, it is a name like any other.
  if (perhapsTotals.length > 0 && perhapsTotals.length * 2 <= rowCount) {
    const sums = additiveColumns(columns).map(({ cells }) => new RunningSum(cells));
    const labels = filledLabels(columns, perhapsTotals.length);
    for (const index of subtotals(sums, labels, perhapsTotals, breaks)) found.add(index);
    for (const index of perhapsTotals) if (isGrandTotal(sums, index, rowCount, found)) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

/** The rows that are the sum of those above them, down from the last such row or break. */
function subtotals(
  sums: readonly RunningSum[],
  labels: readonly TableColumn[],
  perhapsTotals: readonly number[],
  breaks: readonly number[],
): readonly number[] {
  const found: number[] = [];
  let from = 0;
  let next = 0;
  for (const index of perhapsTotals) {
    for (; next < breaks.length && (breaks[next] as number) <= index; next += 1)
      from = Math.max(from, breaks[next] as number);
    const fewest = labels.some(({ cells }) => cells[index] === null) ? 1 : 2;
    if (index - from < fewest || !allSums(sums, index, (sum) => sum.between(from, index))) continue;
    found.push(index);
    from = index + 1;
  }
  return found;
}

/** Whether every number of a row is the sum given for its column; zeros tell nothing. */
function allSums(sums: readonly RunningSum[], index: number, totalOf: (sum: RunningSum) => number): boolean {
  let matching = 0;
  for (const sum of sums) {
    const value = sum.cells[index];
    if (typeof value !== 'number' || value === 0) continue;
    if (!closeTo(totalOf(sum), value, sum.slack)) return false;
    matching += 1;
  }
  return matching > 0;
}

function isGrandTotal(
  sums: readonly RunningSum[],
  index: number,
  rowCount: number,
  found: ReadonlySet<number>,
): boolean {
  if (found.has(index) || rowCount - found.size < 3) return false;
  return allSums(sums, index, (sum) => {
    let total = sum.between(0, rowCount) - Number(sum.cells[index]);
    for (const at of found) total -= Number(sum.cells[at]);
    return total;
  });
}

/** Sums of any stretch of a column at once. */
class RunningSum {
  readonly cells: TableColumn['cells'];
  /** How far rounding may lead a sum astray. */
  readonly slack: number;
  private readonly upTo: Float64Array;

  constructor(cells: TableColumn['cells']) {
    this.cells = cells;
    this.upTo = new Float64Array(cells.length + 1);
    let total = 0;
    let size = 0;
    for (let index = 0; index < cells.length; index += 1) {
      const value = Number(cells[index]);
      total += value;
      size += Math.abs(value);
      this.upTo[index + 1] = total;
    }
    this.slack = size * 1e-12;
  }

  between(from: number, to: number): number {
    return (this.upTo[to] as number) - (this.upTo[from] as number);
  }
}

/** The texts and dates that most rows have, the totals rows among them aside. */
const filledLabels = (columns: readonly TableColumn[], totals: number): readonly TableColumn[] =>
  columns.filter(({ type, cells }) => {
    if (type !== 'text' && type !== 'date') return false;
    let filled = 0;
    for (const cell of cells) if (cell !== null) filled += 1;
    return filled * 2 > cells.length - totals;
  });

const isSummed = ({ type }: TableColumn): boolean => type === 'count' || type === 'money' || type === 'number';

/** The columns whose sums mean something: those of a field, else all that hold counts or money. */
function additiveColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  const summed = columns.filter(isSummed);
  const named = summed.filter(({ field }) => field !== null);
  return named.length > 0 ? named : summed.filter(({ type }) => type !== 'number');
}

const closeTo = (total: number, value: number, slack = 0): boolean =>
  Math.abs(total - value) <= 1e-9 * Math.abs(value) + slack + (Number.isInteger(value) ? 0 : 0.006);

/**
 * Some exports put the totals in the first or last row without a word: no name, and sums in the numbers. Such a row has
 * no text at all where the others have (no date where there are no texts), and at least two of its numbers are sums.
 */
function isUnnamedTotals(columns: readonly TableColumn[], index: number, rowCount: number): boolean {
  if (rowCount < 2) return false;
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== null));
  const texts = filled.filter(({ type }) => type === 'text');
  const labels = texts.length > 0 ? texts : filled.filter(({ type }) => type === 'date');
  if (labels.length === 0 || labels.some(({ cells }) => cells[index] !== null)) return false;
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
