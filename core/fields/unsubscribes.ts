import { delivered } from './delivered.ts';
import { defineField } from './field.ts';
import { sent } from './sent.ts';

/** Recipients who left the list. */
export const unsubscribes = defineField({
  id: 'unsubscribes',
  label: 'Unsubscribes',
  description: 'Recipients who unsubscribed in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Unsubscribes',
    'Total unsubscribes',
    'Unique unsubscribes',
    'Unsubscribed',
    'Unsubscriptions',
    'Unsubs',
    'Opt-outs',
    'Opted out',
  ],
  kpi: 'lower',
  partOf: [delivered, sent],
});
