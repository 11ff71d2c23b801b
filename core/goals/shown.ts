import { facts } from './goal-facts.ts';
import { hasNoWay, isLevel } from './judged-as.ts';
import {
  and,
  below,
  type Condition,
  firstThat,
  isBlank,
  none,
  type Outcome,
  or,
  type Rule,
  step,
  value,
} from './rule/rule.ts';

/** No figure where one of the facts that it needs is missing. */
const without = (...names: readonly string[]): readonly [Condition, Outcome] => [
  or(...names.map(isBlank)),
  none('no-data'),
];
const noBaseline: readonly [Condition, Outcome] = [and(isLevel, isBlank('baseline')), none('no-data', 'baseline')];
const wrongOrder: readonly [Condition, Outcome] = [below(facts.due, facts.start), none('out-of-range', 'due')];

/** The figures of the rule for a column of their own: each with its guards. */
export const shownSteps = {
  shown_has_way: firstThat([[hasNoWay, value(0)]], value(1)),
  shown_progress: firstThat([without('actual', 'target'), noBaseline], step('progress')),
  shown_expected: firstThat([without('target', 'start', 'due', 'as_of'), noBaseline, wrongOrder], step('expected')),
  shown_pace: firstThat([without('actual', 'target', 'start', 'due', 'as_of'), wrongOrder], step('pace')),
  shown_remaining: firstThat([without('actual', 'target')], step('remaining')),
  shown_required_pace: firstThat([without('actual', 'target', 'due', 'as_of')], step('required_pace')),
  shown_time_gone: firstThat([without('start', 'due', 'as_of'), wrongOrder], step('time_gone')),
} satisfies Rule;
