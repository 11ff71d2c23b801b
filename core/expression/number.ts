import { type NoAnswer, noAnswer } from '../values/no-answer.ts';
import { isAbove, roundedSum, roundedTo } from '../values/rounding.ts';
import type { BoundedInput, Computation } from './computation.ts';
import { denominators, fold, RATIO_DECIMALS, type Rendering } from './expression.ts';

/** Reads its inputs by position. NaN: there is no answer, and `explain` says why. */
export type Compute = (values: ArrayLike<number>) => number;

/** Arithmetic over whatever holds the inputs: NaN wherever there is nothing to divide by. */
export const arithmetic = <Scope>(
  input: (name: string) => (scope: Scope) => number,
): Rendering<(scope: Scope) => number> => ({
  input,
  number: (value) => () => value,
  round: (of) => (values) => roundedTo(of(values), RATIO_DECIMALS),
  add: (left, right) => (values) => roundedSum(left(values), right(values)),
  subtract: (left, right) => (values) => roundedSum(left(values), -right(values)),
  multiply: (left, right) => (values) => left(values) * right(values),
  divide: (left, right) => (values) => {
    const denominator = right(values);
    return denominator === 0 ? Number.NaN : left(values) / denominator;
  },
  power: (left, right) => (values) => {
    const base = left(values);
    // JavaScript takes even NaN to the power of 0 for 1.
    return Number.isNaN(base) ? base : base ** right(values);
  },
  min: (left, right) => (values) => Math.min(left(values), right(values)),
  max: (left, right) => (values) => Math.max(left(values), right(values)),
});

const numberRendering = (positions: ReadonlyMap<string, number>): Rendering<Compute> =>
  arithmetic<ArrayLike<number>>((name) => {
    const position = positions.get(name);
    if (position === undefined) throw new Error(`The expression reads ${name}, which is not among its inputs`);
    return (values) => values[position] as number;
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

/** Prepares to say why a compiled computation gave NaN for some values. */
export function explain({ inputs, expression }: Computation): (values: ArrayLike<number>) => NoAnswer {
  const rendering = numberRendering(positionsOf(inputs));
  const zeros = denominators(expression).map((denominator) => ({
    compute: fold(denominator, rendering),
    reason: noAnswer('zero-denominator', denominator.kind === 'input' ? { parameter: denominator.name } : {}),
  }));
  return (values) => {
    const outside = inputs.findIndex((bounds, position) => isOutside(values[position] as number, bounds));
    if (outside >= 0) return outOfRange(inputs[outside] as BoundedInput, values[outside] as number);
    return zeros.find(({ compute }) => compute(values) === 0)?.reason ?? noAnswer('out-of-range');
  };
}

function outOfRange({ name, atLeast, atMost }: BoundedInput, value: number): NoAnswer {
  return noAnswer('out-of-range', {
    parameter: name,
    found: String(value),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  });
}
