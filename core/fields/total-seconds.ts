import { defineField } from './field.ts';

/** Time that visitors spent on the website. */
export const totalSeconds = defineField({
  id: 'total_seconds',
  label: 'Time on site',
  description: 'Time all sessions lasted together, in seconds.',
  type: 'duration',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Time on site',
    'Total time on site',
    'Total session duration',
    'Session duration',
    'User engagement',
    'User engagement duration',
    'Total engagement time',
    'Engagement time',
    'Total seconds',
  ],
});
