import { cutText } from '../../values/plain-text.ts';

/** The most characters of a sheet's title, in every host. */
const LONGEST = 31;

/** A title that no other sheet has, whatever its case: as it is, else with a number. Adds it to what is taken. */
export function freeTitle(wanted: string, taken: Set<string>): string {
  let title = wanted;
  for (let count = 2; taken.has(title.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    title = `${cutText(wanted, LONGEST - ending.length)}${ending}`;
  }
  taken.add(title.toLowerCase());
  return title;
}
