import { defineField } from './field.ts';

/** People who began to follow. */
export const newFollowers = defineField({
  id: 'new_followers',
  label: 'New followers',
  description: 'People who began to follow the account in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'New followers',
    'Followers gained',
    'Net new followers',
    'Follows',
    'Page follows',
    'Instagram follows',
    'Facebook follows',
    'Paid followers',
    'Paid follows',
  ],
  kpi: 'higher',
});
