import { defineField } from './field.ts';

/** Emails sent out. */
export const sent = defineField({
  id: 'sent',
  label: 'Emails sent',
  description: 'Emails or messages sent in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Emails sent',
    'Sent',
    'Sends',
    'Total sent',
    'Total sends',
    'Email sends',
    'Messages sent',
    'Total recipients',
    'Recipients',
    'Num sent in campaign',
  ],
  kpi: 'higher',
});
