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

const positionsOf = (inputs: readonly BoundedInput[]): ReadonlyMap<string, number> =>
  new Map(inputs.map(({ name }, position) => [name, position]));

const isOutside = (value: number, { atLeast, atMost }: BoundedInput): boolean =>
  (atLeast !== undefined && isAbove(atLeast, value)) || (atMost !== undefined && isAbove(value, atMost));

/** Compiles a computation over whatever holds its inputs; `inputAt` reads one of them by position. */
export function compileOver<Scope>(
  { inputs, expression }: Computation,
  inputAt: (position: number) => (scope: Scope) => number,
): (scope: Scope) => number {
  const positions = positionsOf(inputs);
  const read = (name: string): ((scope: Scope) => number) => {
    const position = positions.get(name);
    if (position === undefined) throw new Error(`The expression reads ${name}, which is not among its inputs`);
    return inputAt(position);
  };
  const compute = fold(expression, arithmetic<Scope>(read));
  const bounded = inputs.filter(hasBounds).map((bounds) => ({ bounds, value: read(bounds.name) }));
  const finite = (scope: Scope): number => {
    const result = compute(scope);
    return Number.isFinite(result) ? result : Number.NaN;
  };
  if (bounded.length === 0) return finite;
  return (scope) => (bounded.some(({ bounds, value }) => isOutside(value(scope), bounds)) ? Number.NaN : finite(scope));
}

const fromValues = (position: number) => (values: ArrayLike<number>) => values[position] as number;

/** Compiles a computation once, to a function of its inputs in order. */
export const compile = (computation: Computation): Compute => compileOver<ArrayLike<number>>(computation, fromValues);

const hasBounds = ({ atLeast, atMost }: BoundedInput): boolean => atLeast !== undefined || atMost !== undefined;

/** Prepares to say why a compiled computation gave NaN for some values. */
export function explain({ inputs, expression }: Computation): (values: ArrayLike<number>) => NoAnswer {
  const positions = positionsOf(inputs);
  const rendering = arithmetic<ArrayLike<number>>((name) => fromValues(positions.get(name) ?? -1));
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
