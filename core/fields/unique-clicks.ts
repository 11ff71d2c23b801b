import { delivered } from './delivered.ts';
import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** People who clicked at least once. */
export const uniqueClicks = defineField({
  id: 'unique_clicks',
  label: 'Unique clicks',
  description: 'Recipients or viewers who clicked at least once.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Unique clicks',
    'Unique link clicks',
    'Unique email clicks',
    'Clicked',
    'Recipients who clicked',
    'Contacts who clicked',
    'Unique outbound clicks',
    'Unique clicks (all)',
  ],
  partOf: [delivered, sent],
});
