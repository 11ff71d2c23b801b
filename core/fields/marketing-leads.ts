import { defineField } from './field.ts';
import { leads } from './leads.ts';

/** Leads that marketing handed to sales. */
export const marketingLeads = defineField({
  id: 'marketing_leads',
  label: 'Marketing leads',
  description: 'Leads that marketing brought in or handed to sales in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Marketing leads', 'Marketing-generated leads', 'Marketing-sourced leads', 'Leads from marketing'],
  partOf: [leads],
});
