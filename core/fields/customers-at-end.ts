import { defineField } from './field.ts';

/** Customers as the period ended. */
export const customersAtEnd = defineField({
  id: 'customers_at_end',
  label: 'Customers at the end',
  description: 'Customers at the end of the period.',
  type: 'count',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: [
    'Customers at the end',
    'Customers at end',
    'Customers at end of period',
    'Ending customers',
    'Closing customers',
  ],
});
