import { defineField } from './field.ts';

/** Trials that began to pay. */
export const payingCustomers = defineField({
  id: 'paying_customers',
  label: 'Paying customers',
  description: 'Trials that became paying customers.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Paying customers',
    'New paying customers',
    'Trials converted',
    'Converted trials',
    'Trial conversions',
    'Paid conversions',
    'Paid customers',
  ],
});
