import { plainDate } from '../../../intake/parse-date.ts';
import type { Tell } from './problem.ts';

/** Gives a row its id, by its place among the rows; a row of the source is only named in a problem. */
type GiveId = (place: number, row: number) => string;

/**
 * Ids for the rows of a table: the table's own where it has one that no row above has, else the next free number.
 * Numbers get the prefix, so that the ids of two tables stay apart.
 */
export function idGiver(own: readonly (string | null)[], prefix: string, tell: Tell): GiveId {
  const withPrefix = (id: string): string => {
    // Arabic digits name the same number.
    const plain = plainDate(id);
    return /^\d+$/.test(plain) ? `${prefix}${Number(plain)}` : id;
  };
  const claimed = new Set(own.flatMap((id) => (id === null ? [] : withPrefix(id))));
  const given = new Set<string>();
  let next = 1;
  const free = (): string => {
    while (claimed.has(`${prefix}${next}`) || given.has(`${prefix}${next}`)) next += 1;
    return `${prefix}${next}`;
  };
  return (place, row) => {
    const found = own[place] ?? null;
    const wanted = found === null ? null : withPrefix(found);
    const id = wanted === null || given.has(wanted) ? free() : wanted;
    given.add(id);
    if (found !== null && id !== wanted) tell({ code: 'duplicate-id', row, column: null, found, taken: id });
    return id;
  };
}
