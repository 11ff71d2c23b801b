import { defineField } from './field.ts';

/** What outside help cost. */
export const agencyCost = defineField({
  id: 'agency_cost',
  label: 'Agency cost',
  description: 'What agencies and freelancers cost in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Agency cost',
    'Agency costs',
    'Agency fees',
    'Agency fee',
    'Agency spend',
    'Agencies',
    'Freelancer cost',
    'Contractor cost',
  ],
});
