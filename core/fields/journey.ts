import { defineField } from './field.ts';

/** The touchpoints before a conversion. */
export const journey = defineField({
  id: 'journey',
  label: 'Journey',
  description: 'The touchpoints in order, such as search > email > direct.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Journey',
    'Conversion path',
    'Touchpoint path',
    'Touchpoints',
    'Default channel group path',
    'Channel path',
    'Source path',
    'Source / medium path',
    'Medium path',
    'Campaign path',
    'Customer journey',
    'Path',
  ],
});
