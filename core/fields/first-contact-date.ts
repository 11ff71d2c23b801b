import { defineField } from './field.ts';

/** The day a prospect was first in touch. */
export const firstContactDate = defineField({
  id: 'first_contact_date',
  label: 'First contact date',
  description: 'The day of the first contact with the prospect.',
  type: 'date',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'First contact date',
    'Date of first contact',
    'First touch date',
    'First outreach date',
    'Date of first engagement',
    'First contacted',
    'First activity date',
    'First conversion date',
    'Time first seen',
  ],
});
