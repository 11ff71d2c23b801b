import { defineField } from './field.ts';

/** How much less later money is worth. */
export const discountRate = defineField({
  id: 'discount_rate',
  label: 'Discount rate',
  description: 'How much less money is worth a period later; 10% is 0.1.',
  type: 'ratio',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: ['Discount rate', 'Cost of capital', 'WACC'],
});
