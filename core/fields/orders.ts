import { defineField } from './field.ts';
import { orderId } from './order-id.ts';

/** Orders placed. */
export const orders = defineField({
  id: 'orders',
  label: 'Orders',
  description: 'Orders or purchases in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Orders',
    'Purchases',
    'Total orders',
    'Number of orders',
    'Order count',
    'Orders placed',
    'Placed orders',
    'Placed order',
    'Unique placed order',
    'Ecommerce purchases',
    'Transactions',
    'Website purchases',
    'Total purchases',
    'Complete payment',
    'Total placed order',
    'Total purchase',
    'SKU orders',
  ],
  kpi: 'higher',
  countedFrom: orderId,
});
