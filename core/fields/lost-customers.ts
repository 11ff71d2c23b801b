import { defineField } from './field.ts';

/** Customers who left. */
export const lostCustomers = defineField({
  id: 'lost_customers',
  label: 'Lost customers',
  description: 'Customers who left or cancelled in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Lost customers',
    'Customers lost',
    'Churned customers',
    'Customers churned',
    'Cancelled customers',
    'Canceled customers',
    'Churned accounts',
    'Cancellations',
  ],
  kpi: 'lower',
});
