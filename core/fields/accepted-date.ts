import { defineField } from './field.ts';

/** The day sales took on an MQL. */
export const acceptedDate = defineField({
  id: 'accepted_date',
  label: 'Accepted date',
  description: 'The day sales accepted the MQL; empty where it has not.',
  type: 'date',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Accepted date',
    'MQL accepted date',
    'Date accepted',
    'SAL date',
    'Sales accepted date',
    'Sales accepted lead date',
    'Became a sales accepted lead date',
    'Date entered sales accepted lead',
    'Date became SAL',
  ],
});
