import { defineField } from './field.ts';

/** Offers that prospects accepted. */
export const offersClosed = defineField({
  id: 'offers_closed',
  label: 'Offers closed',
  description: 'Offers or quotes accepted in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Offers closed', 'Offers accepted', 'Offers won', 'Quotes accepted', 'Quotes signed', 'Proposals accepted'],
  kpi: 'higher',
});
