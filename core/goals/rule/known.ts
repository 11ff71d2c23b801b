import type { Condition } from './rule.ts';

/** What is certain at a place in a rule: the conditions that led there, and those that failed before. */
export type Known = ReadonlyMap<string, boolean>;

export const nothingKnown: Known = new Map();

const keys = new WeakMap<Condition, string>();

function keyOf(condition: Condition): string {
  const found = keys.get(condition) ?? JSON.stringify(condition);
  keys.set(condition, found);
  return found;
}

const choiceKey = (name: string): string => `chosen ${name} `;

/** Whether a condition holds, where that is certain. */
export function knownTruth(known: Known, condition: Condition): boolean | undefined {
  const found = known.get(keyOf(condition));
  if (found !== undefined || condition.kind !== 'is') return found;
  if (known.get(choiceKey(condition.name) + condition.option)) return true;
  const other = [...known].some(([key, holds]) => holds && key.startsWith(choiceKey(condition.name)));
  return other ? false : undefined;
}

/** What is certain once a condition holds, or once it fails. */
export function assume(known: Known, condition: Condition, holds: boolean): Known {
  const more = new Map(known).set(keyOf(condition), holds);
  switch (condition.kind) {
    case 'is':
      return holds ? more.set(choiceKey(condition.name) + condition.option, true) : more;
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
