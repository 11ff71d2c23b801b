import { defineField } from './field.ts';

/** The deals that may still be won. */
export const pipeline = defineField({
  id: 'pipeline',
  label: 'Open pipeline',
  description: 'What all open deals are worth together at the end of the period.',
  type: 'money',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: [
    'Open pipeline',
    'Open pipeline value',
    'Open pipeline amount',
    'Pipeline value',
    'Pipeline amount',
    'Total pipeline',
    'Open deal amount',
    'Open deals value',
  ],
});
