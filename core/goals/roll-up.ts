import { type GoalStatus, goalStatuses } from './status.ts';

/** The status of a goal: the worst of its objectives'; null where it has none. */
export const rollUp = (statuses: readonly GoalStatus[]): GoalStatus | null =>
  goalStatuses.find((status) => statuses.includes(status)) ?? null;
