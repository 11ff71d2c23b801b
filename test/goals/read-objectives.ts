import type { Objective } from '../../core/goals/model/objective.ts';
import type { ReadBook } from '../../core/templates/goals/read-book.ts';
import { isoDate } from '../../core/values/day-number.ts';

/** The codes of what is told of a table. */
export const codes = ({ problems }: ReadBook): readonly string[] => problems.map(({ code }) => code);
/** A day as text, such as `2026-12-31`. */
export const day = (serial: number | null | undefined): string | null => (serial == null ? null : isoDate(serial));

/** The only objective of a table of one row. */
export function only(read: ReadBook): Objective {
  expect(read.book.objectives).toHaveLength(1);
  return read.book.objectives[0] as Objective;
}
