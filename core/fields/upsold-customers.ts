import { defineField } from './field.ts';

/** Customers who moved to something dearer. */
export const upsoldCustomers = defineField({
  id: 'upsold_customers',
  label: 'Customers upsold',
  description: 'Customers who bought a higher plan or a dearer version in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Customers upsold', 'Upsold customers', 'Customers upgraded', 'Upgraded customers', 'Upsells'],
});
