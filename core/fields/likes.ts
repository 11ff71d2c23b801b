import { defineField } from './field.ts';

/** Likes and other one-tap reactions. */
export const likes = defineField({
  id: 'likes',
  label: 'Likes',
  description: 'Likes and reactions in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Likes',
    'Total likes',
    'Likes (total)',
    'Likes and reactions',
    'Reactions',
    'Reactions (total)',
    'Post reactions',
    'Paid likes',
  ],
  kpi: 'higher',
});
