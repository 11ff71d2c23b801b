import { defineField } from './field.ts';

/** New users who reached the first success. */
export const activatedUsers = defineField({
  id: 'activated_users',
  label: 'Activated users',
  description: 'New users who took the step that shows the product’s worth.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Activated users', 'Users activated', 'Activations', 'Activated accounts'],
});
