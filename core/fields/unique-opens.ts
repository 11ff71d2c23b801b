import { delivered } from './delivered.ts';
import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** Recipients who opened at least once. */
export const uniqueOpens = defineField({
  id: 'unique_opens',
  label: 'Unique opens',
  description: 'Recipients who opened the email at least once.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Unique opens', 'Unique email opens', 'Opened', 'Recipients who opened', 'Contacts who opened'],
  partOf: [delivered, sent],
});
