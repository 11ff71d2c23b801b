import { type CellReference, cell, type RangeReference, range } from '../../workbook/formula.ts';
import type { GoalsContext } from './context.ts';

/**
 * The columns of the Leaderboard's workings, one row a slot. A slot may be an objective, and as many owners as slots
 * are possible, so that the owners' columns stand in the same rows, by order of appearance.
 */
export const leaderboardWorkings = [
  'nth',
  /** 1 for an objective that counts to the quota of the chosen measure. */
  'is_quota',
  /** The due date of such an objective, else 0. */
  'quota_due',
  'owner_slot',
  'owner',
  'objectives',
  'met',
  'attainment',
  /** Attainment, or -1 for an owner without one; empty where the owner has no objective that counts. */
  'rank_key',
  'order',
  /** The row of the owner who stands at this place, counted from 1; 0 for none. */
  'nth_owner',
] as const;
export type LeaderboardWorking = (typeof leaderboardWorkings)[number];

/** The row of the first slot, the first owner and the first measure. */
export const FIRST_LEADERBOARD_WORKING = 1;
const FIRST = FIRST_LEADERBOARD_WORKING;

/** The measures that can be chosen stand beside: their labels, and their numbers in the list of all measures. */
export const QUOTA_LABELS = leaderboardWorkings.length + 1;
export const QUOTA_NUMBERS = QUOTA_LABELS + 1;

const place = (working: LeaderboardWorking): number => leaderboardWorkings.indexOf(working);

/** One working of a slot or an owner, counted from 0. */
export const leaderboardCell = (index: number, working: LeaderboardWorking): CellReference =>
  cell(FIRST + index, place(working), { sheet: 'leaderboard-workings' });

/** One column of the workings down to a row. */
export const leaderboardUpTo = (last: number, working: LeaderboardWorking): RangeReference =>
  range(FIRST, place(working), FIRST + last, place(working), 'leaderboard-workings');

/** One column of the workings over all rows. */
export const leaderboardRange = ({ slots }: GoalsContext, working: LeaderboardWorking): RangeReference =>
  leaderboardUpTo(slots.length - 1, working);

/** The number of the chosen measure; 0 for none. */
export const chosenMeasure: CellReference = cell(FIRST, QUOTA_NUMBERS + 2, { sheet: 'leaderboard-workings' });

/** Where a measure is chosen on the Leaderboard. */
export const measureChoice: CellReference = cell(2, 1, { sheet: 'leaderboard' });
