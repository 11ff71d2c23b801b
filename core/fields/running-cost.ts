import { defineField } from './field.ts';

/** What automation costs as it runs. */
export const runningCost = defineField({
  id: 'running_cost',
  label: 'Running cost',
  description: 'What the automation cost to run in the period: licences, upkeep and work.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Running cost',
    'Running costs',
    'Operating cost',
    'Operating costs',
    'Ongoing cost',
    'Maintenance cost',
    'Subscription cost',
  ],
});
