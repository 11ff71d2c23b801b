import { defineField } from './field.ts';

/** Revenue that counts towards the quota. */
export const closedRevenue = defineField({
  id: 'closed_revenue',
  label: 'Closed revenue',
  description: 'Revenue from deals won in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Closed revenue',
    'Closed won revenue',
    'Closed won amount',
    'Won revenue',
    'Won amount',
    'Won value',
    'Closed deal amount',
    'Closed amount',
    'Bookings',
    'Total value won opportunities',
    'Value won opportunities',
    'Value won opportunities in campaign',
  ],
});
