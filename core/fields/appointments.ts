import { defineField } from './field.ts';

/** Meetings and demos booked. */
export const appointments = defineField({
  id: 'appointments',
  label: 'Appointments booked',
  description: 'Meetings, demos and other appointments booked in the period.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Appointments booked',
    'Booked appointments',
    'Appointments',
    'Appointments scheduled',
    'Meetings booked',
    'Booked meetings',
    'Meetings scheduled',
    'Meetings',
    'Demos booked',
    'Booked demos',
    'Demos',
  ],
  kpi: 'higher',
});
