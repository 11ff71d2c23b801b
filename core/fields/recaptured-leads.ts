import { defineField } from './field.ts';

/** Cold leads that came back. */
export const recapturedLeads = defineField({
  id: 'recaptured_leads',
  label: 'Recaptured leads',
  description: 'Retargeted leads who became active again.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Recaptured leads',
    'Leads recaptured',
    'Re-engaged leads',
    'Leads re-engaged',
    'Reactivated leads',
    'Leads reactivated',
  ],
});
