import { defineField } from './field.ts';

/** Campaigns that went live. */
export const campaignsLaunched = defineField({
  id: 'campaigns_launched',
  label: 'Campaigns launched',
  description: 'Campaigns that went live in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Campaigns launched',
    'Launched campaigns',
    'New campaigns',
    'Campaigns sent',
    'Campaigns run',
    'Number of campaigns',
    'Campaign count',
  ],
  kpi: 'higher',
});
