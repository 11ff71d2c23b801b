import { defineField } from './field.ts';

/** What was advertised or sold. */
export const product = defineField({
  id: 'product',
  label: 'Product',
  description: 'The name of the product or service.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Product',
    'Product name',
    'Product title',
    'Item name',
    'Item',
    'Lineitem name',
    'Plan',
    'Plan name',
    'Products',
  ],
  dimension: true,
});
