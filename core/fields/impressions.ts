import { defineField } from './field.ts';

/** How often something was shown. */
export const impressions = defineField({
  id: 'impressions',
  label: 'Impressions',
  description: 'How often the ad, post or search result was shown.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Impressions',
    'Impr.',
    'Total impressions',
    'Impressions (total)',
    'Ad impressions',
    'Post impressions',
    'Impressionen',
    'Impresiones',
  ],
});
