import { defineField } from './field.ts';

/** Customers who bought something else too. */
export const crossSoldCustomers = defineField({
  id: 'cross_sold_customers',
  label: 'Customers cross-sold',
  description: 'Customers who bought a further product in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Customers cross-sold', 'Cross-sold customers', 'Cross-sells'],
});
