import { customers } from './customers.ts';
import { defineField } from './field.ts';

/** Customers who bought again. */
export const repeatCustomers = defineField({
  id: 'repeat_customers',
  label: 'Repeat customers',
  description: 'Customers of the period who have bought more than once.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Repeat customers', 'Returning customers', 'Repeat buyers', 'Repeat purchasers'],
  partOf: [customers],
});
