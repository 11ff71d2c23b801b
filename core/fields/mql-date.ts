import { defineField } from './field.ts';

/** The day a lead became marketing-qualified. */
export const mqlDate = defineField({
  id: 'mql_date',
  label: 'MQL date',
  description: 'The day the lead became marketing-qualified; empty where it has not.',
  type: 'date',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'MQL date',
    'Became a marketing qualified lead date',
    'Date became MQL',
    'Date entered marketing qualified lead',
  ],
});
