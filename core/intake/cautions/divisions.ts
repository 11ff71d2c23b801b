import { type Expression, fold } from '../../expression/expression.ts';

/** What an expression divides by what, as the inputs on either side. */
export type Division = Readonly<{ above: readonly string[]; below: readonly string[] }>;

type Found = Readonly<{ inputs: readonly string[]; divisions: readonly Division[] }>;

const nothing: Found = { inputs: [], divisions: [] };

const both = (left: Found, right: Found): Found => ({
  inputs: [...left.inputs, ...right.inputs],
  divisions: [...left.divisions, ...right.divisions],
});

/** Every division of an expression by something that an input feeds, inner ones first. */
export const divisions = (expression: Expression): readonly Division[] =>
  fold<Found>(expression, {
    input: (name) => ({ inputs: [name], divisions: [] }),
    number: () => nothing,
    round: (of) => of,
    add: both,
    subtract: both,
    multiply: both,
    power: both,
    min: both,
    max: both,
    divide: (left, right) => {
      const joined = both(left, right);
      if (left.inputs.length === 0 || right.inputs.length === 0) return joined;
      return { ...joined, divisions: [...joined.divisions, { above: left.inputs, below: right.inputs }] };
    },
  }).divisions;
