import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** Emails that did not arrive this time. */
export const softBounces = defineField({
  id: 'soft_bounces',
  label: 'Soft bounces',
  description: 'Emails that could not be delivered for now, such as those to a full mailbox.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Soft bounces', 'Soft bounced', 'Soft bounce', 'Temporary bounces'],
  partOf: [sent],
});
