import { defineField } from './field.ts';
import { totalRevenue } from './total-revenue.ts';

/** What was sold. */
export const revenue = defineField({
  id: 'revenue',
  label: 'Revenue',
  description: 'Sales in money in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Revenue',
    'Purchase revenue',
    'Net sales',
    'Total sales',
    'Gross sales',
    'Sales',
    'Net revenue',
    'Gross revenue',
    'Sales revenue',
    'Ecommerce revenue',
    'Transaction revenue',
    'Product revenue',
    'Item revenue',
    'Event revenue',
    'Order revenue',
    'Placed order value',
    'Turnover',
    'Order total',
    'Order value',
    'Order amount',
    'Total price',
    'Total',
    'Revenue created',
  ],
  kpi: 'higher',
  follows: [{ plus: [totalRevenue], needs: 'all' }],
});
