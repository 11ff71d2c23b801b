import { defineField } from './field.ts';

/** The person who answers for a row. */
export const owner = defineField({
  id: 'owner',
  label: 'Owner',
  description: 'The person responsible: contact owner, deal owner or sales representative.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Owner',
    'Contact owner',
    'Deal owner',
    'Lead owner',
    'Opportunity owner',
    'Account owner',
    'Company owner',
    'Record owner',
    'Sales owner',
    'Sales rep',
    'Sales representative',
    'Account manager',
    'Assigned to',
    'Rep',
    'Owner name',
  ],
  dimension: true,
});
