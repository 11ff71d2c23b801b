import { keyText } from './key-text.ts';

/** What begins the key of a line that is known by its order alone. */
const LAYOUT = 'layout:';

/** Whether a row is one of a book of goals: its cells say what the book says until somebody changes them. */
export const followsSource = (key: string): boolean => /^(?:goal|objective|commitment):/.test(key);

export const isLayout = (key: string): boolean => key.startsWith(LAYOUT);

/**
 * A key for each of `count` rows or columns: the one that is given, as marks write it, else its number among the lines
 * without one. No two are alike: of equal ones the later get a number.
 */
export function lineKeys(given: readonly (string | null)[], count: number): readonly string[] {
  const taken = new Map<string, number>();
  let layout = 0;
  return Array.from({ length: count }, (_, line) => {
    const own = given[line] ?? null;
    const key = own === null ? `${LAYOUT}${layout}` : keyText(own);
    if (own === null) layout += 1;
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}
