import { defineField } from './field.ts';

/** Followers as the period began. */
export const followersAtStart = defineField({
  id: 'followers_at_start',
  label: 'Followers at the start',
  description: 'Followers of the account at the start of the period.',
  type: 'count',
  overTime: 'first',
  acrossDimensions: 'sum',
  headers: [
    'Followers at the start',
    'Followers at start',
    'Starting followers',
    'Opening followers',
    'Followers at beginning',
  ],
});
