import { defineField } from './field.ts';

/** What one won deal brings. */
export const averageDeal = defineField({
  id: 'average_deal',
  label: 'Average deal',
  description: 'Average worth of a deal in money.',
  type: 'money',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Average deal',
    'Average deal size',
    'Avg. deal size',
    'Average deal value',
    'Average deal amount',
    'Average contract value',
    'Average opportunity amount',
  ],
});
