import { defineField } from './field.ts';
import { product } from './product.ts';

/** Tells one deal from another. */
export const dealId = defineField({
  id: 'deal_id',
  label: 'Deal ID',
  description: 'What identifies the deal or opportunity: its number or key.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Deal ID',
    'Opportunity ID',
    'Record ID - Deal',
    'Deal number',
    'Deal no.',
    'Opportunity number',
    'Opportunity no.',
    '18-digit opportunity ID',
  ],
  identifies: { what: 'record', unless: [product] },
});
