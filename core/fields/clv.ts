import { defineField } from './field.ts';

/** What one customer brings in all. */
export const clv = defineField({
  id: 'clv',
  label: 'Customer lifetime value',
  description: 'What a customer brings over the whole relationship, in money.',
  type: 'money',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Customer lifetime value',
    'CLV',
    'LTV',
    'CLTV',
    'Lifetime value',
    'Customer LTV',
    'Total customer lifetime value',
    'Historic customer lifetime value',
    'Historic CLV',
  ],
});
