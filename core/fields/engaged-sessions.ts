import { defineField } from './field.ts';
import { sessions } from './sessions.ts';

/** Sessions in which something happened. */
export const engagedSessions = defineField({
  id: 'engaged_sessions',
  label: 'Engaged sessions',
  description: 'Sessions that lasted, converted or had more than one page view.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Engaged sessions', 'Engaged visits'],
  partOf: [sessions],
});
