import { add, divide, min, multiply, subtract } from '../expression/expression.ts';
import { facts } from './goal-facts.ts';
import { isLevel } from './judged-as.ts';
import { above, and, atLeast, below, fact, firstThat, is, type Rule, step, value } from './rule/rule.ts';

const { baseline, target, start, due, as_of } = facts;

/** A span without a single working day is planned by the calendar. */
const countsWorkingDays = and(is('curve', 'working-days'), above(fact('working_days'), 0));

const planned = divide(fact('plan_gone'), fact('plan_days'));
const part = (whole: typeof target) => divide(multiply(whole, fact('plan_gone')), fact('plan_days'));

/** What should have been reached at the end of a day. */
export const planSteps = {
  working_days: { cases: [], otherwise: { kind: 'workingDays', from: start, to: due } },
  /** The days that the plan spreads the work over, and how many of them are over. */
  plan_days: firstThat([[countsWorkingDays, step('working_days')]], step('days')),
  plan_gone: firstThat(
    [
      [below(as_of, start), value(0)],
      [countsWorkingDays, { kind: 'workingDays', from: start, to: min(as_of, due) }],
    ],
    step('days_gone'),
  ),
  plan_share: firstThat([[atLeast(as_of, due), value(1)]], value(planned)),
  expected: firstThat(
    [
      [atLeast(as_of, due), value(target)],
      [isLevel, value(add(baseline, part(subtract(target, baseline))))],
    ],
    value(part(target)),
  ),
} satisfies Rule;
