import { defineField } from './field.ts';

/** Deals closed as lost. */
export const lost = defineField({
  id: 'lost',
  label: 'Deals lost',
  description: 'Deals lost in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Deals lost',
    'Lost deals',
    'Lost',
    'Closed lost',
    'Closed lost deals',
    'Opportunities lost',
    'Lost opportunities',
    'Losses',
  ],
  kpi: 'lower',
  countedStage: 'lost',
});
