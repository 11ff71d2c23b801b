import { defineField } from './field.ts';

/** The level between a campaign and its ads. */
export const adSet = defineField({
  id: 'ad_set',
  label: 'Ad set',
  description: 'The name of the ad set or ad group.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Ad set',
    'Ad set name',
    'Ad group',
    'Ad group name',
    'Asset group',
    'Line item',
    'Nombre del conjunto de anuncios',
    'Nome del gruppo di inserzioni',
  ],
  dimension: true,
});
