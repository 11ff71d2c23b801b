import { defineField } from './field.ts';

/** What one order brings. */
export const averageOrderValue = defineField({
  id: 'average_order_value',
  label: 'Average order value',
  description: 'Average revenue of an order.',
  type: 'money',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Average order value',
    'AOV',
    'Avg. order value',
    'Average purchase value',
    'Average purchase revenue',
    'Average basket value',
    'Average basket',
    'Average order',
  ],
});
