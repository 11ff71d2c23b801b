import { add, divide, min, round, subtract } from '../expression/expression.ts';
import { facts } from './goal-facts.ts';
import { always, below, fact, firstThat, type Rule, value } from './rule/rule.ts';

const { start, due, as_of } = facts;

/** The share of the calendar days below which it is too early to judge. */
export const EARLY_SHARE = 0.2;

/** A milestone is at risk once this share of its days is over. */
export const LATE_SHARE = 0.8;

/** Days of the calendar, both ends counted: 15 April of 1–30 April is day 15 of 30. */
export const calendarSteps = {
  days: always(add(subtract(due, start), 1)),
  days_gone: firstThat([[below(as_of, start), value(0)]], value(add(subtract(min(as_of, due), start), 1))),
  days_left: firstThat([[below(as_of, due), value(subtract(due, as_of))]], value(0)),
  time_gone: always(divide(fact('days_gone'), fact('days'))),
} satisfies Rule;

/** The share of the days that is over, as it is compared. */
export const timeGone = round(fact('time_gone'));
