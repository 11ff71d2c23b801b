import { createdDate } from './created-date.ts';
import { deal } from './deal.ts';
import { defineField } from './field.ts';
import { opportunityDate } from './opportunity-date.ts';

/** Sales opportunities opened. */
export const opportunities = defineField({
  id: 'opportunities',
  label: 'Opportunities',
  description: 'Sales opportunities created in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Opportunities',
    'New opportunities',
    'Opportunities created',
    'Total opportunities',
    'Opportunities in campaign',
    'Number of opportunities',
    'Opportunity count',
    'Opps',
    'Num total opportunities',
  ],
  countedFrom: opportunityDate,
  countedWhere: { from: createdDate, where: deal },
});
