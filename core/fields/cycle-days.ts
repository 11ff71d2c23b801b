import { defineField } from './field.ts';

/** How long a sale takes. */
export const cycleDays = defineField({
  id: 'cycle_days',
  label: 'Sales cycle in days',
  description: 'Days from opening a deal to closing it, on average.',
  type: 'number',
  overTime: 'mean',
  acrossDimensions: 'mean',
  headers: [
    'Sales cycle in days',
    'Sales cycle',
    'Sales cycle days',
    'Sales cycle length',
    'Days to close',
    'Average days to close',
    'Cycle days',
  ],
});
