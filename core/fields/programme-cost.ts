import { defineField } from './field.ts';

/** Marketing cost other than people and tools. */
export const programmeCost = defineField({
  id: 'programme_cost',
  label: 'Programme cost',
  description: 'What advertising, events and other marketing programmes cost in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Programme cost',
    'Program cost',
    'Programme costs',
    'Program costs',
    'Programme spend',
    'Program spend',
    'Programmes',
    'Programs',
  ],
});
