import { defineField } from './field.ts';

/** One ad or creative. */
export const ad = defineField({
  id: 'ad',
  label: 'Ad',
  description: 'The name of the ad or creative.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Ad',
    'Ad name',
    'Ad title',
    'Creative',
    'Creative name',
    'Ad creative',
    'Anzeigenname',
    'Nombre del anuncio',
    "Nome dell'inserzione",
  ],
  dimension: true,
});
