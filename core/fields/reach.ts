import { defineField } from './field.ts';

/** People who saw something at least once. */
export const reach = defineField({
  id: 'reach',
  label: 'Reach',
  description: 'People who saw the ad or post at least once in the period.',
  type: 'count',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Reach',
    'Total reach',
    'Post reach',
    'People reached',
    'Accounts reached',
    'Accounts Center accounts reached',
    'Members reached',
    'Unique reach',
    'Unique impressions',
    'Reichweite',
    'Alcance',
  ],
});
