import { defineField } from './field.ts';

/** Revenue that marketing touched on the way. */
export const influencedRevenue = defineField({
  id: 'influenced_revenue',
  label: 'Marketing-influenced revenue',
  description: 'Revenue from deals that marketing touched at least once before they closed.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Marketing-influenced revenue',
    'Influenced revenue',
    'Revenue influenced by marketing',
    'Campaign-influenced revenue',
  ],
});
