import { defineField } from './field.ts';

/** What automation cost once. */
export const setupCost = defineField({
  id: 'setup_cost',
  label: 'Set-up cost',
  description: 'What it cost once to put the automation in place.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Set-up cost',
    'Set-up costs',
    'Set-up fee',
    'Implementation cost',
    'Implementation costs',
    'Onboarding cost',
    'One-off cost',
  ],
});
