import { defineField } from './field.ts';
import { responses } from './responses.ts';

/** Answers from satisfied customers. */
export const satisfied = defineField({
  id: 'satisfied',
  label: 'Satisfied responses',
  description: 'Survey answers in the top two boxes: satisfied and very satisfied.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Satisfied responses',
    'Satisfied',
    'Satisfied customers',
    'Positive responses',
    'Top two box',
    'Top-2 box',
  ],
  partOf: [responses],
});
