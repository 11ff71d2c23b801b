import { defineField } from './field.ts';

/** People who joined the list. */
export const newSubscribers = defineField({
  id: 'new_subscribers',
  label: 'New subscribers',
  description: 'People who subscribed in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'New subscribers',
    'Subscribers gained',
    'New subscriptions',
    'Subscribes',
    'Subscriptions',
    'Newsletter sign-ups',
    'List sign-ups',
  ],
  kpi: 'higher',
});
