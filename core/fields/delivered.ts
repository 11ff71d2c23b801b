import { bounces } from './bounces.ts';
import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** Emails that arrived. */
export const delivered = defineField({
  id: 'delivered',
  label: 'Emails delivered',
  description: 'Emails that arrived: those sent less those that bounced.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Emails delivered',
    'Delivered',
    'Successful deliveries',
    'Deliveries',
    'Total delivered',
    'Delivered emails',
    'Messages delivered',
    'Received email',
  ],
  follows: [{ plus: [sent], minus: [bounces], needs: 'all' }],
  partOf: [sent],
});
