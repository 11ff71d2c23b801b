import { defineField } from './field.ts';
import { sqlDate } from './sql-date.ts';

/** Leads that sales counts as qualified. */
export const sqls = defineField({
  id: 'sqls',
  label: 'Sales-qualified leads',
  description: 'Leads that sales accepted as worth an opportunity in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['SQLs', 'SQL', 'Sales qualified leads', 'Sales qualified lead count'],
  kpi: 'higher',
  countedFrom: sqlDate,
});
