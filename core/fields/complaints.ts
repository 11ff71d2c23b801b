import { delivered } from './delivered.ts';
import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** Recipients who called an email spam. */
export const complaints = defineField({
  id: 'complaints',
  label: 'Spam complaints',
  description: 'Recipients who marked the email as spam.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Spam complaints',
    'Abuse complaints',
    'Complaints',
    'Spam reports',
    'Abuse reports',
    'Marked as spam',
    'Reported as spam',
  ],
  kpi: 'lower',
  partOf: [delivered, sent],
});
