import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** Emails that will never arrive. */
export const hardBounces = defineField({
  id: 'hard_bounces',
  label: 'Hard bounces',
  description: 'Emails that can never be delivered, such as those to a wrong address.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Hard bounces', 'Hard bounced', 'Hard bounce', 'Permanent bounces'],
  partOf: [sent],
});
