import { defineField } from './field.ts';
import { product } from './product.ts';

/** Tells one order from another. */
export const orderId = defineField({
  id: 'order_id',
  label: 'Order',
  description: 'What identifies the order: its number, transaction ID or invoice number.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Order ID',
    'Order number',
    'Order no.',
    'Order',
    'Order name',
    'Transaction ID',
    'Invoice number',
    'Invoice no.',
    'Invoice ID',
    'Invoice',
    'Order reference',
    'Purchase ID',
    'Receipt number',
    'Charge ID',
    'PaymentIntent ID',
    'Payment ID',
  ],
  identifies: { what: 'record', unless: [product] },
});
