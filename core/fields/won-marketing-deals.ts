import { defineField } from './field.ts';
import { won } from './won.ts';

/** Won deals that marketing began. */
export const wonMarketingDeals = defineField({
  id: 'won_marketing_deals',
  label: 'Marketing deals won',
  description: 'Deals won in the period that came from marketing’s leads.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Marketing deals won',
    'Won marketing deals',
    'Marketing-sourced deals won',
    'Marketing-sourced wins',
    'Deals won from marketing',
    'Won deals from marketing',
  ],
  partOf: [won],
});
