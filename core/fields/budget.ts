import { defineField } from './field.ts';

/** What may be spent. */
export const budget = defineField({
  id: 'budget',
  label: 'Budget',
  description: 'What was planned to be spent in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Budget',
    'Planned spend',
    'Planned budget',
    'Marketing budget',
    'Campaign budget',
    'Ad set budget',
    'Total budget',
    'Budget amount',
    'Budgeted cost',
    'Budgeted cost in campaign',
  ],
});
