import { defineField } from './field.ts';

/** How often one customer buys a year. */
export const ordersPerYear = defineField({
  id: 'orders_per_year',
  label: 'Orders per customer and year',
  description: 'How many orders a customer places in a year on average.',
  type: 'number',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Orders per customer and year',
    'Orders per customer per year',
    'Orders per year',
    'Purchases per year',
    'Purchase frequency',
    'Order frequency',
  ],
});
