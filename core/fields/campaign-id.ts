import { defineField } from './field.ts';

/** Tells one campaign from another. */
export const campaignId = defineField({
  id: 'campaign_id',
  label: 'Campaign ID',
  description: 'What identifies the campaign, as the advertising or email tool numbers it.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: ['Campaign ID', 'Campaign key', 'Session campaign ID', 'Campaign identifier'],
  identifies: { what: 'subject' },
});
