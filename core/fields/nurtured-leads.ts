import { defineField } from './field.ts';

/** Leads in a nurturing programme. */
export const nurturedLeads = defineField({
  id: 'nurtured_leads',
  label: 'Nurtured leads',
  description: 'Leads that were in a nurturing programme in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Nurtured leads', 'Leads nurtured', 'Leads in nurturing', 'Leads in nurture'],
});
