import { defineField } from './field.ts';
import { sessions } from './sessions.ts';

/** Sessions of one page view. */
export const singlePageSessions = defineField({
  id: 'single_page_sessions',
  label: 'Single-page sessions',
  description: 'Sessions in which only one page was seen.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: ['Single-page sessions', 'Single-page visits', 'One-page sessions', 'Sessions with one page view'],
  partOf: [sessions],
});
