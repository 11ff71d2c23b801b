import { defineField } from './field.ts';

/** Offers sent to prospects. */
export const offersMade = defineField({
  id: 'offers_made',
  label: 'Offers made',
  description: 'Offers or quotes sent to prospects in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Offers made', 'Offers sent', 'Offers', 'Quotes sent', 'Quotes created', 'Proposals sent'],
  kpi: 'higher',
});
