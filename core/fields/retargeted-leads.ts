import { defineField } from './field.ts';

/** Cold leads approached again. */
export const retargetedLeads = defineField({
  id: 'retargeted_leads',
  label: 'Retargeted leads',
  description: 'Leads that were approached again after they went quiet.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Retargeted leads', 'Leads retargeted', 'Remarketed leads', 'Leads in retargeting'],
});
