import { defineField } from './field.ts';

/** The part of the audience a row is about. */
export const segment = defineField({
  id: 'segment',
  label: 'Segment',
  description: 'The audience or customer segment.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Segment',
    'Audience segment',
    'Audience',
    'Audience name',
    'Customer segment',
    'Segment name',
    'Persona',
    'Customer type',
    'List',
    'List name',
  ],
  dimension: true,
});
