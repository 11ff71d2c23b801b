import { defineField } from './field.ts';

/** The people who do the work. */
export const people = defineField({
  id: 'people',
  label: 'People',
  description: 'People in the team at the end of the period.',
  type: 'count',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: ['People', 'Headcount', 'Team size', 'Team members', 'Employees', 'Staff', 'FTE', 'FTEs'],
});
