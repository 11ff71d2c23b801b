import { defineField } from './field.ts';

/** What one account brings a month. */
export const monthlyRevenuePerAccount = defineField({
  id: 'monthly_revenue_per_account',
  label: 'Monthly revenue per account',
  description: 'Average revenue an account brings in a month.',
  type: 'money',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Monthly revenue per account',
    'Monthly ARPA',
    'Average monthly revenue per account',
    'Monthly revenue per customer',
    'Monthly ARPU',
  ],
});
