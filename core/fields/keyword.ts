import { defineField } from './field.ts';

/** What people searched for. */
export const keyword = defineField({
  id: 'keyword',
  label: 'Keyword',
  description: 'The keyword bid on, or the words people searched for.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Keyword',
    'Search keyword',
    'Keyword text',
    'Search term',
    'Search query',
    'Query',
    'Top queries',
    'Queries',
    'UTM term',
    'Session Google Ads keyword text',
    'Session Google Ads query',
    'Requêtes les plus fréquentes',
  ],
  dimension: true,
});
