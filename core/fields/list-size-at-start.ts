import { defineField } from './field.ts';

/** The list as the period began. */
export const listSizeAtStart = defineField({
  id: 'list_size_at_start',
  label: 'List size at the start',
  description: 'Subscribers at the start of the period.',
  type: 'count',
  overTime: 'first',
  acrossDimensions: 'sum',
  headers: [
    'List size at the start',
    'List size at start',
    'Starting list size',
    'Opening list size',
    'Subscribers at the start',
    'Subscribers at start',
    'Starting subscribers',
  ],
});
