import { defineField } from './field.ts';

/** Tells one ad set from another. */
export const adSetId = defineField({
  id: 'ad_set_id',
  label: 'Ad set ID',
  description: 'What identifies the ad set or ad group, as the advertising tool numbers it.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: ['Ad set ID', 'Ad group ID'],
  identifies: { what: 'subject' },
});
