import { readCriterion } from './criterion.ts';
import { errorValue, type FormulaError, type Matrix, type Value } from './value.ts';

/** Which cells meet some criteria, and, from there on, others as well: sheets ask for the same again and again. */
type Met = Readonly<{ rows: readonly number[] | null; more: WeakMap<Matrix, Map<Value, Met>> }>;

const all: Met = { rows: null, more: new WeakMap() };

function metWith({ rows, more }: Met, range: Matrix, criterion: Value): Met {
  const known = more.get(range) ?? new Map<Value, Met>();
  more.set(range, known);
  const found = known.get(criterion);
  if (found) return found;
  const meets = readCriterion(criterion);
  const met: number[] = [];
  if (rows === null) {
    for (let row = 0; row < range.cells.length; row += 1) if (meets(range.cells[row] as Value)) met.push(row);
  } else for (const row of rows) if (meets(range.cells[row] as Value)) met.push(row);
  const step: Met = { rows: met, more: new WeakMap() };
  known.set(criterion, step);
  return step;
}

/** Which cells meet all of some pairs of a range and a criterion; an error where ranges differ in size. */
export function matching(pairs: readonly Matrix[]): readonly number[] | FormulaError {
  let met = all;
  for (let at = 0; at < pairs.length; at += 2) {
    const range = pairs[at] as Matrix;
    if (range.cells.length !== pairs[0]?.cells.length) return errorValue('#VALUE!');
    met = metWith(met, range, pairs[at + 1]?.cells[0] ?? null);
  }
  return met.rows ?? [];
}
