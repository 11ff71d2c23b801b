import { defineField } from './field.ts';

/** How far a contact or deal has come. */
export const stage = defineField({
  id: 'stage',
  label: 'Stage',
  description: 'How far the contact or deal has come, such as lead, MQL or closed won.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Stage',
    'Lifecycle stage',
    'Deal stage',
    'Opportunity stage',
    'Lead status',
    'Lead stage',
    'Pipeline stage',
    'Sales stage',
    'Funnel stage',
    'Stage name',
  ],
});
