import { defineField } from './field.ts';

/** People who stopped following. */
export const lostFollowers = defineField({
  id: 'lost_followers',
  label: 'Lost followers',
  description: 'People who stopped following the account in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Lost followers', 'Followers lost', 'Unfollows', 'Unfollowers'],
  kpi: 'lower',
});
