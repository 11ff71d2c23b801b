import { defineField } from './field.ts';

/** Tells one ad from another. */
export const adId = defineField({
  id: 'ad_id',
  label: 'Ad ID',
  description: 'What identifies the ad or creative, as the advertising tool numbers it.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: ['Ad ID', 'Creative ID', 'Ad identifier'],
  identifies: { what: 'subject' },
});
