import { defineField } from './field.ts';
import { mqlDate } from './mql-date.ts';

/** Leads that marketing counts as qualified. */
export const mqls = defineField({
  id: 'mqls',
  label: 'Marketing-qualified leads',
  description: 'Leads that met marketing’s criteria in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['MQLs', 'MQL', 'Marketing qualified leads', 'Marketing qualified lead count'],
  kpi: 'higher',
  countedFrom: mqlDate,
});
