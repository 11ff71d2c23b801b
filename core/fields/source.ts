import { defineField } from './field.ts';

/** Where a visit or lead came from. */
export const source = defineField({
  id: 'source',
  label: 'Source',
  description: 'Where the visit or lead came from, such as google, newsletter or trade fair.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Source',
    'Lead source',
    'Original source',
    'Original traffic source',
    'UTM source',
    'Traffic source',
    'Session source',
    'Session source / medium',
    'First user source',
    'First user source / medium',
    'Source / medium',
    'Session manual source',
    'Latest source',
    'Latest traffic source',
    'Record source',
    'Referring channel',
    'Referrer',
    'Sources',
    'Referrer source',
  ],
  dimension: true,
});
