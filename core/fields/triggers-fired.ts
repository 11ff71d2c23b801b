import { defineField } from './field.ts';

/** Automations set off by behaviour. */
export const triggersFired = defineField({
  id: 'triggers_fired',
  label: 'Behavioural triggers fired',
  description: 'How often what contacts did set off an automation in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Behavioural triggers fired',
    'Behavioral triggers fired',
    'Triggers fired',
    'Automation triggers',
    'Triggered automations',
    'Triggers',
    'Workflow enrolments',
    'Workflow enrollments',
  ],
  kpi: 'higher',
});
