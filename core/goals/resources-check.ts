import type { Resources } from './model/objective.ts';

/** Resources that are counted, and what is said where they do not last. */
const counted = { people: 'short-of-people', time: 'short-of-time', budget: 'short-of-budget' } as const;
type Counted = keyof typeof counted;

export type Shortage = (typeof counted)[Counted] | 'short-of-tools';

const names = Object.keys(counted) as readonly Counted[];

const fold = (tool: string): string => tool.trim().replace(/\s+/g, ' ').toLowerCase();

/** A tool that is needed and not among those at hand; where nobody said which are at hand, nothing is known. */
function lacksTool(needed: readonly string[], available: readonly string[]): boolean {
  const atHand = new Set(available.map(fold));
  return atHand.size > 0 && needed.some((tool) => !atHand.has(fold(tool)));
}

/** What an objective needs more of than it has; what nobody stated is not missing. */
export function shortages(needed: Resources, available: Resources): readonly Shortage[] {
  const short = names.filter((name) => {
    const [most, has] = [needed[name], available[name]];
    return most !== null && has !== null && most > has;
  });
  const tools: readonly Shortage[] = lacksTool(needed.tools, available.tools) ? ['short-of-tools'] : [];
  return [...short.map((name) => counted[name]), ...tools];
}

/** Whether people, time or budget are stated on both sides, so that they can be compared. */
export const areComparable = (needed: Resources, available: Resources): boolean =>
  names.some((name) => needed[name] !== null && available[name] !== null);
