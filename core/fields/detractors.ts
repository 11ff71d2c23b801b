import { defineField } from './field.ts';
import { responses } from './responses.ts';

/** Customers who would not recommend us. */
export const detractors = defineField({
  id: 'detractors',
  label: 'Detractors',
  description: 'Survey answers from 0 to 6 out of 10.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Detractors', 'Number of detractors', 'Detractor count'],
  partOf: [responses],
});
