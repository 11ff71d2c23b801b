import { defineField } from './field.ts';

/** Leads that use of the product qualified. */
export const pqls = defineField({
  id: 'pqls',
  label: 'Product-qualified leads',
  description: 'Leads whose use of the product showed that they may buy.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['PQLs', 'PQL', 'Product-qualified leads', 'Product-qualified lead count'],
  kpi: 'higher',
});
