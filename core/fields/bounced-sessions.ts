import { engagedSessions } from './engaged-sessions.ts';
import { defineField } from './field.ts';
import { sessions } from './sessions.ts';

/** Sessions in which nothing happened. */
export const bouncedSessions = defineField({
  id: 'bounced_sessions',
  label: 'Bounced sessions',
  description: 'Sessions that ended without engagement.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Bounced sessions', 'Bounced visits', 'Sessions not engaged', 'Unengaged sessions'],
  follows: [{ plus: [sessions], minus: [engagedSessions], needs: 'all' }],
  partOf: [sessions],
});
