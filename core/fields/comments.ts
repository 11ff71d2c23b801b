import { defineField } from './field.ts';

/** Comments and answers to posts. */
export const comments = defineField({
  id: 'comments',
  label: 'Comments',
  description: 'Comments on posts in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Comments', 'Total comments', 'Comments (total)', 'Post comments', 'Paid comments'],
  kpi: 'higher',
});
