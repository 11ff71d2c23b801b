import type { Granularity } from '../values/calendar-period.ts';
import type { DayNumber } from '../values/day-number.ts';
import { keyText } from '../workbook/ownership/key-text.ts';

/** The numbers of a sheet's rows. */
export type HeldNumbers = Readonly<{
  /** Those of rows that are free, in their order, by the key of the heading that they stand under. */
  free: ReadonlyMap<string, readonly number[]>;
  /** The highest of all, 0 for none: a new row gets a higher one. */
  highest: number;
}>;

/** What of the goal sheets has its place in a workbook that is built again, and must keep it. */
export type HeldPlaces = Readonly<{
  objectives: HeldNumbers;
  commitments: HeldNumbers;
  /** The periods of the Team plan, which people typed into; null where it has none. */
  planPeriods: Readonly<{ granularity: Granularity; first: DayNumber; last: DayNumber }> | null;
}>;

/** The key of a company goal's row; of the row above objectives without a goal. */
export const goalKey = (goal: Readonly<{ id: string }> | null): string => (goal === null ? 'goal' : `goal:${goal.id}`);

/** The key of a team's row on the Team plan. */
export const teamKey = (of: Readonly<{ department: string | null; team: string | null }>): string =>
  `team:${of.department ?? ''}/${of.team ?? ''}`;

/** The number that the free row at a place under a heading has; null where it has none yet. */
export const heldFree = (held: HeldNumbers | undefined, heading: string, place: number): number | null =>
  held?.free.get(keyText(heading))?.[place] ?? null;
