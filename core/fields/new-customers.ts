import { defineField } from './field.ts';

/** Customers who bought for the first time. */
export const newCustomers = defineField({
  id: 'new_customers',
  label: 'New customers',
  description: 'Customers won in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'New customers',
    'Customers acquired',
    'Acquired customers',
    'Customers won',
    'Customers gained',
    'First-time customers',
    'First-time buyers',
    'New buyers',
    'New logos',
    'First time purchasers',
  ],
  kpi: 'higher',
});
