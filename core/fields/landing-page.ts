import { defineField } from './field.ts';

/** The page on which a visit began. */
export const landingPage = defineField({
  id: 'landing_page',
  label: 'Landing page',
  description: 'The page on which visitors arrive, as an address or a title.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Landing page',
    'Landing page + query string',
    'Landing page path',
    'Landing page URL',
    'Landing URL',
    'Landing site',
    'Entry page',
    'Final URL',
    'Destination URL',
    'Website URL (Ad)',
    'Top pages',
    'Page',
    'Pages',
    'Page path',
    'Page path and screen class',
    'Page URL',
    'Page title',
    'First page seen',
  ],
  dimension: true,
});
