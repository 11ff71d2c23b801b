import { defineField } from './field.ts';

/** The people who follow the account. */
export const followers = defineField({
  id: 'followers',
  label: 'Followers',
  description: 'Followers of the account at the end of the period.',
  type: 'count',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: [
    'Followers',
    'Total followers',
    'Follower count',
    'Number of followers',
    'Page followers',
    'Lifetime followers',
    'Page likes',
    'Fans',
  ],
  kpi: 'higher',
});
