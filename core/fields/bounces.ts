import { defineField } from './field.ts';
import { hardBounces } from './hard-bounces.ts';
import { sent } from './sent.ts';
import { softBounces } from './soft-bounces.ts';

/** Emails that did not arrive. */
export const bounces = defineField({
  id: 'bounces',
  label: 'Bounces',
  description: 'Emails that could not be delivered, for good or for now.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Bounces', 'Total bounces', 'Email bounces', 'Emails bounced', 'Bounced emails', 'Bounced'],
  follows: [{ plus: [hardBounces, softBounces], needs: 'all' }],
  partOf: [sent],
});
