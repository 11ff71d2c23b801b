import { defineField } from './field.ts';

/** The sales still missing to the quota. */
export const quotaLeft = defineField({
  id: 'quota_left',
  label: 'Quota left',
  description: 'The part of the quota that is still to be closed.',
  type: 'money',
  overTime: 'last',
  acrossDimensions: 'sum',
  headers: ['Quota left', 'Quota remaining', 'Remaining quota', 'Quota gap', 'Left to quota'],
});
