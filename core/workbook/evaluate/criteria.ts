import type { Value } from './value.ts';

/** The criteria that generated formulas use: `>=`, `<=` and the like before a number, a number, or `<>` for "not empty". */
export type Criterion = Readonly<{ operator: '>=' | '<=' | '>' | '<' | '=' | '<>'; bound: number | null }>;

export function readCriterion(value: Value): Criterion {
  if (typeof value === 'number') return { operator: '=', bound: value };
  const [, operator = '=', rest = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/.exec(String(value ?? '')) ?? [];
  return { operator: operator as Criterion['operator'], bound: rest === '' ? null : Number(rest) };
}

/** Whether a cell meets a criterion; text and blanks never meet one about numbers. */
export function meets(cell: Value | undefined, { operator, bound }: Criterion): boolean {
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

type Column = readonly (Value | undefined)[];

/** Positions at which every range meets its criterion. */
export function matching(pairs: readonly (readonly [Column, Criterion])[]): number[] {
  const length = pairs.reduce((longest, [cells]) => Math.max(longest, cells.length), 0);
  const positions: number[] = [];
  for (let at = 0; at < length; at += 1) {
    let meetsAll = true;
    for (let pair = 0; pair < pairs.length && meetsAll; pair += 1) {
      const [cells, criterion] = pairs[pair] as readonly [Column, Criterion];
      meetsAll = meets(cells[at], criterion);
    }
    if (meetsAll) positions.push(at);
  }
  return positions;
}
