import { defineField } from './field.ts';

/** Answers to a survey. */
export const responses = defineField({
  id: 'responses',
  label: 'Responses',
  description: 'All answers to the survey.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Responses',
    'Survey responses',
    'Total responses',
    'Number of responses',
    'Response count',
    'Respondents',
    'Completed surveys',
  ],
});
