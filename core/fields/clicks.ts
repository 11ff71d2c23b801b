import { defineField } from './field.ts';
import { impressions } from './impressions.ts';

/** Clicks on an ad, a link or an email. */
export const clicks = defineField({
  id: 'clicks',
  label: 'Clicks',
  description: 'Clicks on the ad, link or email in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Link clicks',
    'Link-Klicks',
    'Clics en el enlace',
    'Clic sul link',
    'Clicks',
    'Clics',
    'Klicks',
    'Total clicks',
    'Clicks (total)',
    'Ad clicks',
    'Email clicks',
    'Clicks (destination)',
    'Destination clicks',
    'Clicks to landing page',
    'Outbound clicks',
    'Clicks (all)',
    'Klicks (alle)',
    'Clics (todos)',
    'Clic (tutti)',
    'Clicked email',
  ],
  partOf: [impressions],
});
