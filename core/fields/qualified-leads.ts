import { defineField } from './field.ts';

/** Leads that fit, whoever says so. */
export const qualifiedLeads = defineField({
  id: 'qualified_leads',
  label: 'Qualified leads',
  description: 'Leads that met the qualification criteria in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Qualified leads', 'Leads qualified', 'Total qualified leads', 'Number of qualified leads'],
});
