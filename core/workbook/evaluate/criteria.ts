import type { Value } from './value.ts';

/** The criteria that generated formulas use: `>=`, `<=` and the like before a number, a number, or `<>` for "not empty". */
export type Criterion = Readonly<{ operator: '>=' | '<=' | '>' | '<' | '=' | '<>'; bound: number | null }>;

export type Column = readonly (Value | undefined)[];
type Pair = readonly [Column, Criterion];

export function readCriterion(value: Value): Criterion {
  if (typeof value === 'number') return { operator: '=', bound: value };
  const [, operator = '=', rest = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/.exec(String(value ?? '')) ?? [];
  return { operator: operator as Criterion['operator'], bound: rest === '' ? null : Number(rest) };
}

/** Whether a cell meets a criterion; text and blanks never meet one about numbers. */
function meets(cell: Value | undefined, { operator, bound }: Criterion): boolean {
  if (bound === null) return operator === '<>' ? cell !== null && cell !== undefined && cell !== '' : cell === null;
  if (typeof cell !== 'number') return operator === '<>';
  switch (operator) {
    case '>=':
      return cell >= bound;
    case '<=':
      return cell <= bound;
    case '>':
      return cell > bound;
    case '<':
      return cell < bound;
    case '=':
      return cell === bound;
    case '<>':
      return cell !== bound;
  }
}

/**
 * Finds the rows that meet several criteria. A sheet asks for the same days again for every figure, so the rows of a
 * column's criteria, and of the two that bound a span, are remembered.
 */
export class RowFinder {
  readonly #known = new WeakMap<Column, Map<string, readonly number[]>>();

  /** Positions at which every column meets its criterion. */
  matching(pairs: readonly Pair[]): readonly number[] {
    const [first, ...rest] = spanFirst(pairs);
    if (first === undefined) return [];
    const [second, ...others] = rest;
    if (second?.[0] === first[0]) {
      const span = this.#remembered(first[0], [first[1], second[1]]);
      return others.reduce((rows, pair) => filtered(rows, pair), span);
    }
    return rest.reduce((rows, pair) => filtered(rows, pair), this.#remembered(first[0], [first[1]]));
  }

  #remembered(column: Column, criteria: readonly Criterion[]): readonly number[] {
    const byCriteria = this.#known.get(column) ?? new Map<string, readonly number[]>();
    this.#known.set(column, byCriteria);
    const key = criteria.map(({ operator, bound }) => `${operator}${bound}`).join(' ');
    const rows = byCriteria.get(key) ?? rowsOf(column, criteria);
    byCriteria.set(key, rows);
    return rows;
  }
}

/** The two criteria on one column come first: they are the ones asked again. */
function spanFirst(pairs: readonly Pair[]): readonly Pair[] {
  const isSpan = ([column]: Pair): boolean => pairs.filter((other) => other[0] === column).length > 1;
  return [...pairs.filter(isSpan), ...pairs.filter((pair) => !isSpan(pair))];
}

const filtered = (rows: readonly number[], [column, criterion]: Pair): readonly number[] =>
  rows.filter((row) => meets(column[row], criterion));

function rowsOf(column: Column, [first, second]: readonly Criterion[]): readonly number[] {
  const rows: number[] = [];
  if (first === undefined) return rows;
  for (let row = 0; row < column.length; row += 1)
    if (meets(column[row], first) && (second === undefined || meets(column[row], second))) rows.push(row);
  return rows;
}
