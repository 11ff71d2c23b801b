import { defineField } from './field.ts';

/** Customers as the period began. */
export const customersAtStart = defineField({
  id: 'customers_at_start',
  label: 'Customers at the start',
  description: 'Customers at the start of the period.',
  type: 'count',
  overTime: 'first',
  acrossDimensions: 'sum',
  headers: [
    'Customers at the start',
    'Customers at start',
    'Customers at start of period',
    'Starting customers',
    'Opening customers',
    'Beginning customers',
    'Customers at beginning',
  ],
});
