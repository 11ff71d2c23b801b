import { defineField } from './field.ts';

/** What one customer earns a period after costs. */
export const marginPerPeriod = defineField({
  id: 'margin_per_period',
  label: 'Margin per customer and period',
  description: 'Gross profit that a customer brings in a period.',
  type: 'money',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Margin per customer and period',
    'Margin per customer',
    'Margin per period',
    'Gross profit per customer',
    'Contribution per customer',
  ],
});
