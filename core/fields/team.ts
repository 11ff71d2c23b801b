import { defineField } from './field.ts';

/** The team that did the work. */
export const team = defineField({
  id: 'team',
  label: 'Team',
  description: 'The team that owns the work or the deal.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: ['Team', 'Team name', 'HubSpot team', 'Sales team', 'Owner team', 'Department'],
  dimension: true,
});
