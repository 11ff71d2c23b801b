import { defineField } from './field.ts';

/** What a team got done. */
export const output = defineField({
  id: 'output',
  label: 'Output',
  description: 'What the team produced in the period, such as leads, campaigns or articles.',
  type: 'number',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Output', 'Deliverables', 'Items produced', 'Pieces produced', 'Units produced', 'Tasks completed'],
});
