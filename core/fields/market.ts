import { defineField } from './field.ts';

/** The country or region a row is about. */
export const market = defineField({
  id: 'market',
  label: 'Market',
  description: 'The country, region or other market.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Market',
    'Country',
    'Country/Region',
    'Country/Territory',
    'Country/Territory (Matched)',
    'Country/Territory (User location)',
    'Region',
    'Region (Matched)',
    'State/Region',
    'Territory',
    'Geo',
    'Location',
    'Billing country',
    'Shipping country',
    'Country code',
    'Pays',
    'City',
  ],
  dimension: true,
});
