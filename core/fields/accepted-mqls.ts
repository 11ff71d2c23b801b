import { acceptedDate } from './accepted-date.ts';
import { defineField } from './field.ts';

/** MQLs that sales took on. */
export const acceptedMqls = defineField({
  id: 'accepted_mqls',
  label: 'Accepted MQLs',
  description: 'MQLs that sales agreed to follow up in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Accepted MQLs',
    'MQLs accepted',
    'SALs',
    'SAL',
    'Sales accepted leads',
    'Sales accepted lead count',
    'Accepted leads',
  ],
  kpi: 'higher',
  countedFrom: acceptedDate,
});
