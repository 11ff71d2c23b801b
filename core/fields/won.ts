import { closedDate } from './closed-date.ts';
import { defineField } from './field.ts';

/** Deals closed as won. */
export const won = defineField({
  id: 'won',
  label: 'Deals won',
  description: 'Deals won in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Deals won',
    'Won deals',
    'Won',
    'Closed won',
    'Closed won deals',
    'Opportunities won',
    'Won opportunities',
    'Won opportunities in campaign',
    'Wins',
    'Deals closed',
    'Closed deals',
    'Num won opportunities',
  ],
  kpi: 'higher',
  countedFrom: closedDate,
  countedStage: 'won',
});
