import { defineField } from './field.ts';

/** What people saw the page or ad on. */
export const device = defineField({
  id: 'device',
  label: 'Device',
  description: 'The kind of device, such as mobile, tablet or desktop.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: ['Device', 'Device category', 'Device type', 'Impression device', 'Device platform', 'Devices', 'Appareil'],
  dimension: true,
});
