import { defineField } from './field.ts';

/** Customers won, or active, in the period. */
export const customers = defineField({
  id: 'customers',
  label: 'Customers',
  description: 'Customers won in the period; for repeat and upsell rates, those active in it.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Customers', 'Total customers', 'Active customers', 'Number of customers', 'Customer count'],
});
