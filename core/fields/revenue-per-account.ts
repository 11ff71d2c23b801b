import { defineField } from './field.ts';

/** What one account brings a period. */
export const revenuePerAccount = defineField({
  id: 'revenue_per_account',
  label: 'Revenue per account',
  description: 'Average revenue an account brings in a period.',
  type: 'money',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Revenue per account',
    'ARPA',
    'Average revenue per account',
    'Revenue per customer',
    'Average revenue per customer',
    'ARPU',
    'Average revenue per user',
  ],
});
