import { add, input, multiply } from '../../expression/expression.ts';
import { compile, explain } from '../../expression/number.ts';
import { noAnswer } from '../../values/no-answer.ts';
import { defineGoalFunction } from './goal-function.ts';

const computation = {
  inputs: [{ name: 'baseline', atLeast: 0 }, { name: 'change' }],
  expression: add(input('baseline'), multiply(input('baseline'), input('change'))),
};

const compute = compile(computation);
const why = explain(computation);

/** The target that a change in percent asks for. */
export const goalTarget = defineGoalFunction({
  id: 'GOAL_TARGET',
  place: 10,
  label: 'Target',
  purpose: 'Turns a wish such as “15 % more than last quarter” into the number to reach.',
  unit: 'number',
  parameters: {
    baseline: {
      label: 'Baseline',
      description: 'The value that the change starts from; not below 0.',
      reads: 'number',
    },
    change: {
      label: 'Change',
      description: 'The change as a fraction of the baseline: 0.15 for 15% more, -0.5 for half, 1 for double.',
      reads: 'number',
    },
  },
  answer: ({ baseline, change }) => {
    const values = [baseline as number, change as number];
    const target = compute(values);
    return Number.isNaN(target) ? why(values) : target;
  },
  examples: [
    {
      given: { baseline: 200_000, change: 0.15 },
      gives: 230_000,
      source: 'by hand: 15 % more revenue than last quarter',
    },
    { given: { baseline: 90, change: -0.5 }, gives: 45, source: 'by hand: the sales cycle halved' },
    { given: { baseline: 0.04, change: 0.15 }, gives: 0.046, source: 'by hand: 15 % more than a rate of 4 %' },
    { given: { baseline: -1000, change: 0.15 }, gives: noAnswer('out-of-range') },
    { given: { baseline: null, change: 0.15 }, gives: noAnswer('no-data') },
  ],
  references: [],
});
