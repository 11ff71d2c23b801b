import { defineField } from './field.ts';

/** Traffic from one source. */
export const sourceVisits = defineField({
  id: 'source_visits',
  label: 'Visits from the source',
  description: 'Visits to the website that came from the source in question.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Visits from the source',
    'Visits from source',
    'Source visits',
    'Visits by source',
    'Channel visits',
    'Organic visits',
    'Organic traffic',
  ],
});
