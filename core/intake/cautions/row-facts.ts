import type { Problem, Table } from '../table.ts';

/** The most rows that a problem names; the rest is counted. */
const MOST_NAMED = 5;

/** The facts of a problem that several rows share: their numbers in the source, the first of them, and how many. */
export const rowFacts = (
  records: readonly number[],
  { sourceRows }: Pick<Table, 'sourceRows'>,
): Required<Pick<Problem, 'rows' | 'count'>> => ({
  rows: records.slice(0, MOST_NAMED).map((record) => sourceRows[record] ?? 0),
  count: records.length,
});
