import { defineField } from './field.ts';

/** Revenue that an attribution model gives to marketing. */
export const attributedRevenue = defineField({
  id: 'attributed_revenue',
  label: 'Attributed revenue',
  description: 'Revenue credited to the campaign or channel by the attribution model.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Attributed revenue',
    'Revenue attributed',
    'Marketing attributed revenue',
    'Klaviyo attributed revenue',
    'Campaign revenue',
    'Attributed sales',
    'Attributed value',
  ],
});
