import { defineField } from './field.ts';

/** What the sales and marketing tools cost. */
export const softwareCost = defineField({
  id: 'software_cost',
  label: 'Software cost',
  description: 'What sales and marketing software cost in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Software cost',
    'Software costs',
    'Software spend',
    'Tool cost',
    'Tool costs',
    'Tools cost',
    'Technology cost',
    'Martech cost',
    'Martech spend',
    'Software',
  ],
});
