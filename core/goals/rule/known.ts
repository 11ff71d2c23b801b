import type { Condition } from './rule.ts';

/**
 * What is certain at a place in a rule: the conditions that led there, and those that failed before, the last first.
 * Each is known by a number of its own; `option` is the one that is chosen for a `name`, once that is certain.
 */
export type Known = Readonly<{
  condition: number;
  holds: boolean;
  name: string | null;
  option: string | null;
  before: Known;
}> | null;

export const nothingKnown: Known = null;

const numbers = new WeakMap<Condition, number>();
const numbersByText = new Map<string, number>();

/** One number for all conditions that ask the same. */
function numberOf(condition: Condition): number {
  const found = numbers.get(condition);
  if (found !== undefined) return found;
  const text = JSON.stringify(condition);
  const number = numbersByText.get(text) ?? numbersByText.size;
  numbersByText.set(text, number);
  numbers.set(condition, number);
  return number;
}

/** Whether a condition holds, where that is certain. */
export function knownTruth(known: Known, condition: Condition): boolean | undefined {
  const number = numberOf(condition);
  for (let one = known; one !== null; one = one.before) if (one.condition === number) return one.holds;
  return condition.kind === 'is' ? knownChoice(known, condition.name, condition.option) : undefined;
}

/** Of a choice that is certain no other option is chosen. */
function knownChoice(known: Known, name: string, option: string): boolean | undefined {
  let isOther = false;
  for (let one = known; one !== null; one = one.before) {
    if (one.name !== name) continue;
    if (one.option === option) return true;
    isOther = true;
  }
  return isOther ? false : undefined;
}

/** What is certain once a condition holds, or once it fails. */
export function assume(known: Known, condition: Condition, holds: boolean): Known {
  const { name, option } = condition.kind === 'is' && holds ? condition : { name: null, option: null };
  const more = { condition: numberOf(condition), holds, name, option, before: known };
  switch (condition.kind) {
    case 'not':
      return assume(more, condition.of, !holds);
    case 'and':
    case 'or':
      return assumeParts(more, condition.of, holds, condition.kind === 'and');
    default:
      return more;
  }
}

/** All parts of an "and" hold with it; of one that fails, the last part that is not certain to hold has failed. */
function assumeParts(known: Known, parts: readonly Condition[], holds: boolean, isAnd: boolean): Known {
  if (holds === isAnd) return parts.reduce((more, part) => assume(more, part, holds), known);
  const open = parts.filter((part) => knownTruth(known, part) !== isAnd);
  return open.length === 1 ? assume(known, open[0] as Condition, holds) : known;
}
