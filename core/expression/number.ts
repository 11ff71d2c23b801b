import { type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { isAbove, roundedSum } from '../values/rounding.ts';
import type { BoundedInput, Computation } from './computation.ts';
import { denominators, type Expression, fold, type Rendering } from './expression.ts';

/** Reads its inputs by position. NaN: there is no answer, and `explain` says why. */
export type Compute = (values: ArrayLike<number>) => number;

const numberRendering = (positions: ReadonlyMap<string, number>): Rendering<Compute> => ({
  input: (name) => {
    const position = positions.get(name);
    if (position === undefined) throw new Error(`The expression reads ${name}, which is not among its inputs`);
    return (values) => values[position] as number;
  },
  number: (value) => () => value,
  add: (left, right) => (values) => roundedSum(left(values), right(values)),
  subtract: (left, right) => (values) => roundedSum(left(values), -right(values)),
  multiply: (left, right) => (values) => left(values) * right(values),
  divide: (left, right) => (values) => {
    const denominator = right(values);
    return denominator === 0 ? Number.NaN : left(values) / denominator;
  },
  power: (left, right) => (values) => left(values) ** right(values),
});

const positionsOf = (inputs: readonly BoundedInput[]): ReadonlyMap<string, number> =>
  new Map(inputs.map(({ name }, position) => [name, position]));

const isOutside = (value: number, { atLeast, atMost }: BoundedInput): boolean =>
  (atLeast !== undefined && isAbove(atLeast, value)) || (atMost !== undefined && isAbove(value, atMost));

/** Compiles a computation once, to a function that is cheap to call for every cell of a range. */
export function compile({ inputs, expression }: Computation): Compute {
  const compute = fold(expression, numberRendering(positionsOf(inputs)));
  const bounded = inputs.map((bounds, position) => ({ bounds, position })).filter(({ bounds }) => hasBounds(bounds));
  const finite: Compute = (values) => {
    const result = compute(values);
    return Number.isFinite(result) ? result : Number.NaN;
  };
  if (bounded.length === 0) return finite;
  return (values) =>
    bounded.some(({ bounds, position }) => isOutside(values[position] as number, bounds)) ? Number.NaN : finite(values);
}

const hasBounds = ({ atLeast, atMost }: BoundedInput): boolean => atLeast !== undefined || atMost !== undefined;

/** Why a compiled computation gave NaN for these values. */
export function explain({ inputs, expression }: Computation, values: ArrayLike<number>): NoAnswer {
  for (const [position, bounds] of inputs.entries()) {
    const value = values[position] as number;
    if (isOutside(value, bounds)) return outOfRange(bounds, value);
  }
  const rendering = numberRendering(positionsOf(inputs));
  const isZero = (denominator: Expression): boolean => fold(denominator, rendering)(values) === 0;
  const zero = denominators(expression).find(isZero);
  if (zero === undefined) return noAnswer('out-of-range');
  return noAnswer('zero-denominator', zero.kind === 'input' ? { parameter: zero.name } : {});
}

function outOfRange({ name, atLeast, atMost }: BoundedInput, value: number): NoAnswer {
  return noAnswer('out-of-range', {
    parameter: name,
    found: String(value),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  });
}
