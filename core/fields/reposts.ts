import { defineField } from './field.ts';

/** Posts published again by others. */
export const reposts = defineField({
  id: 'reposts',
  label: 'Reposts',
  description: 'How often others posted the post again in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Reposts', 'Total reposts', 'Reposts (total)', 'Post reposts', 'Retweets', 'Reblogs'],
  kpi: 'higher',
});
