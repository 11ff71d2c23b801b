import { defineField } from './field.ts';

/** The day a deal was won. */
export const closedDate = defineField({
  id: 'closed_date',
  label: 'Closed date',
  description: 'The day the deal was closed as won; empty while it is open.',
  type: 'date',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Won date',
    'Date won',
    'Closed won date',
    'Won time',
    'Date entered closed won',
    'Closed date',
    'Close date',
    'Date closed',
    'Closed on',
    'Deal closed on',
    'Deal close date',
    'Opportunity close date',
    'Became a customer date',
  ],
});
