import { defineField } from './field.ts';

/** The day a lead became sales-qualified. */
export const sqlDate = defineField({
  id: 'sql_date',
  label: 'SQL date',
  description: 'The day the lead became sales-qualified; empty where it has not.',
  type: 'date',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: ['SQL date', 'Became a sales qualified lead date', 'Date became SQL', 'Date entered sales qualified lead'],
});
