import { defineField } from './field.ts';

/** The automation a row is about. */
export const workflow = defineField({
  id: 'workflow',
  label: 'Workflow',
  description: 'The name of the automation, flow or journey that sent the messages.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Workflow',
    'Workflow name',
    'Automation',
    'Automation name',
    'Flow',
    'Flow name',
    'Journey name',
    'Sequence',
    'Sequence name',
  ],
  dimension: true,
});
