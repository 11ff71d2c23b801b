import { defineField } from './field.ts';
import { responses } from './responses.ts';

/** Customers who would recommend us. */
export const promoters = defineField({
  id: 'promoters',
  label: 'Promoters',
  description: 'Survey answers of 9 or 10 out of 10.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Promoters', 'Number of promoters', 'Promoter count'],
  partOf: [responses],
});
