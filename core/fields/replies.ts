import { defineField } from './field.ts';

/** Answers to emails. */
export const replies = defineField({
  id: 'replies',
  label: 'Replies',
  description: 'Replies to the email.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Replies', 'Total replies', 'Email replies', 'Replied', 'Reply count'],
});
