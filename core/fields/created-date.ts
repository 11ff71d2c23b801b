import { defineField } from './field.ts';

/** The day a lead came in. */
export const createdDate = defineField({
  id: 'created_date',
  label: 'Created date',
  description: 'The day the lead or contact was created.',
  type: 'date',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Created date',
    'Create date',
    'Date created',
    'Lead created date',
    'Lead create date',
    'Contact created date',
    'Contact create date',
    'Became a lead date',
    'Date entered lead',
    'Created on',
    'Created time',
    'Created',
    'Date added',
    'Added on',
    'Profile created on',
    'Sign-up date',
    'Submission date',
    'Submitted at',
    'Opt-in time',
  ],
});
