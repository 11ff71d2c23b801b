import { defineField } from './field.ts';

/** What winning one customer costs. */
export const cac = defineField({
  id: 'cac',
  label: 'Customer acquisition cost',
  description: 'What it costs on average to win a customer.',
  type: 'money',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Customer acquisition cost',
    'CAC',
    'Blended CAC',
    'Acquisition cost per customer',
    'Cost per new customer',
    'Cost per customer',
  ],
});
