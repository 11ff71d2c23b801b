import { defineField } from './field.ts';

/** Sessions that began on the landing page. */
export const landingPageSessions = defineField({
  id: 'landing_page_sessions',
  label: 'Landing page sessions',
  description: 'Sessions that included the landing page in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Landing page sessions',
    'Landing page visits',
    'Landing page views',
    'Website landing page views',
    'Entrances',
  ],
});
