import { defineField } from './field.ts';

/** Traffic to the website. */
export const visits = defineField({
  id: 'visits',
  label: 'Visits',
  description: 'Visits to the website in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Visits',
    'Traffic',
    'Website visits',
    'Website traffic',
    'Web traffic',
    'Site visits',
    'Total visits',
    'Page visits',
  ],
  kpi: 'higher',
});
