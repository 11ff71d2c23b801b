import { defineField } from './field.ts';

/** The day an opportunity opened. */
export const opportunityDate = defineField({
  id: 'opportunity_date',
  label: 'Opportunity date',
  description: 'The day the opportunity or deal was created; empty where there is none.',
  type: 'date',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Opportunity date',
    'Opportunity created date',
    'Opportunity create date',
    'Became an opportunity date',
    'Date became opportunity',
    'Date entered opportunity',
    'Deal created date',
    'Deal create date',
    'Converted date',
  ],
});
