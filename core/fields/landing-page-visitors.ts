import { defineField } from './field.ts';

/** People who came to the landing page. */
export const landingPageVisitors = defineField({
  id: 'landing_page_visitors',
  label: 'Landing page visitors',
  description: 'People who visited the landing page in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Landing page visitors', 'Unique landing page visitors', 'Landing page users'],
});
