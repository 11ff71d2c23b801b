import type { GoalFacts } from '../../goals/goal-facts.ts';
import { isoDate } from '../../values/day-number.ts';
import { isNoAnswer, type NoAnswer, noAnswer } from '../../values/no-answer.ts';

/** Kinds that are measured against a plan. */
const pacedKinds = ['cumulative', 'level', 'ceiling'];

/** The rule's reason for no answer, with what was found and what could stand there. */
function explained(reason: NoAnswer, facts: GoalFacts): NoAnswer {
  const { code, parameter } = reason;
  if (code !== 'out-of-range') return reason;
  if (parameter === 'due' && facts.due)
    return noAnswer(code, { parameter, found: isoDate(facts.due), notBefore: 'start' });
  if (parameter === 'kind') return noAnswer(code, { parameter, found: String(facts.kind), options: pacedKinds });
  return reason;
}

/** What the rule gives, its reasons for no answer told in full. */
export const withReason = <Value>(value: Value | NoAnswer, facts: GoalFacts): Value | NoAnswer =>
  isNoAnswer(value) ? explained(value, facts) : value;
