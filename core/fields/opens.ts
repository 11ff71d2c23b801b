import { delivered } from './delivered.ts';
import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** How often emails were opened. */
export const opens = defineField({
  id: 'opens',
  label: 'Opens',
  description: 'How often the email was opened, repeats included.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Opens', 'Total opens', 'Opens (total)', 'Email opens', 'Open count', 'Opened email'],
  partOf: [delivered, sent],
});
