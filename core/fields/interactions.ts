import { defineField } from './field.ts';

/** What people did with an ad, clicks and views alike. */
export const interactions = defineField({
  id: 'interactions',
  label: 'Interactions',
  description: 'Clicks, views and other main actions that people took on the ad.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Interactions', 'Total interactions', 'Ad interactions'],
});
