import { defineField } from './field.ts';

/** What the sales and marketing people cost. */
export const salaries = defineField({
  id: 'salaries',
  label: 'Sales and marketing salaries',
  description: 'Pay of the sales and marketing people in the period, with commissions.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Sales and marketing salaries',
    'Salaries',
    'Payroll',
    'Salary cost',
    'Personnel cost',
    'Staff cost',
    'People cost',
    'Team cost',
    'Headcount cost',
    'Wages',
  ],
});
