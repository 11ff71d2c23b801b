import { foldText } from '../values/fold.ts';
import { keyText } from '../workbook/ownership/key-text.ts';
import { type GoalRow, textOf } from './goal-rows.ts';

/** Something that has a row: what it is called in the book, what it says, and the heading that it belongs under. */
type Item = Readonly<{ id: string; text: string | null; heading: string }>;

/** The rows of one sheet matched to what a book has for it. */
export type MatchedRows = Readonly<{
  /** The number of each item, by its id in the book. */
  numbers: ReadonlyMap<string, number>;
  /** Filled rows that the book has nothing for. */
  others: readonly GoalRow[];
}>;

const sameText = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && foldText(a.trim()) === foldText(b.trim());

/**
 * Which row is whose. A file without numbers counts its rows, so that a line put in between renames all below: what has
 * the text of a row, as it is or as it was written, is that row's. Else it is the row of its number; what is new takes
 * a free row under its heading, or a number that no row has.
 */
export function matchedRows(items: readonly Item[], rows: readonly GoalRow[], column: string): MatchedRows {
  const numbers = new Map<string, number>();
  const left = new Set(rows);
  const take = ({ id }: Item, row: GoalRow | undefined): void => {
    if (row === undefined) return;
    left.delete(row);
    numbers.set(id, row.number);
  };
  const find = (test: (row: GoalRow) => boolean): GoalRow | undefined => [...left].find(test);
  const open = (): readonly Item[] => items.filter(({ id }) => !numbers.has(id));
  const says = (row: GoalRow, { text }: Item): boolean =>
    sameText(textOf(row.value(column)), text) || row.wasWritten(column, text);
  for (const item of open())
    take(
      item,
      find((row) => String(row.number) === item.id && says(row, item)),
    );
  for (const item of open())
    take(
      item,
      find((row) => says(row, item)),
    );
  for (const item of open())
    take(
      item,
      find((row) => row.wasOurs(column) && String(row.number) === item.id),
    );
  for (const item of open())
    take(
      item,
      find((row) => row.isFree && row.heading === keyText(item.heading)),
    );
  const used = new Set([...rows.map(({ number }) => number), ...numbers.values()]);
  let next = [...used].reduce((most, number) => Math.max(most, number), 0);
  for (const { id } of open()) {
    const own = /^[1-9]\d{0,5}$/.test(id) ? Number(id) : null;
    const isFree = own !== null && !used.has(own);
    if (!isFree) next = nextFree(next, used);
    numbers.set(id, isFree ? own : next);
    used.add(isFree ? own : next);
  }
  return { numbers, others: [...left].filter(({ isFree }) => !isFree) };
}

function nextFree(after: number, used: ReadonlySet<number>): number {
  let next = after + 1;
  while (used.has(next)) next += 1;
  return next;
}
