import { createdDate } from './created-date.ts';
import { deal } from './deal.ts';
import { defineField } from './field.ts';

/** People who showed interest and can be reached. */
export const leads = defineField({
  id: 'leads',
  label: 'Leads',
  description: 'New leads in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Leads',
    'New leads',
    'Total leads',
    'Leads generated',
    'Leads created',
    'Leads (form)',
    'On-Facebook leads',
    'Meta leads',
    'Website leads',
    'Leads in campaign',
    'Lead count',
    'Number of leads',
    'Enquiries',
    'Inquiries',
  ],
  kpi: 'higher',
  countedFrom: createdDate,
  notCountedWith: deal,
});
