/** Every status of an objective, the worst first: the order in which a roll-up takes them. */
export const goalStatuses = [
  'missed',
  'off-track',
  'at-risk',
  'no-data',
  'on-track',
  'too-early',
  'not-started',
  'achieved',
  'exceeded',
] as const;

export type GoalStatus = (typeof goalStatuses)[number];
