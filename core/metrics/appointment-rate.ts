import { divide } from '../expression/expression.ts';
import { appointments } from '../fields/appointments.ts';
import { calls } from '../fields/calls.ts';
import { noAnswer } from '../values/no-answer.ts';
import { defineMetric } from './metric.ts';

/** Share of calls that ended with an appointment. */
export const appointmentRate = defineMetric({
  id: 'APPOINTMENT_RATE',
  group: 'activity',
  place: 50,
  label: 'Appointment rate',
  purpose: 'Shows how many of the calls made lead to a booked appointment.',
  unit: 'ratio',
  better: 'higher',
  inputs: { appointments, calls },
  expression: ({ appointments, calls }) => divide(appointments, calls),
  whenPoor: 'Look at the quality of the call list, the opening of the call and how quickly you follow up.',
  examples: [
    {
      given: { appointments: 2, calls: 200 },
      gives: 2 / 200,
      source: 'MPI, weekly activity: 2 appointments from 200 dials',
    },
    { given: { appointments: 18, calls: 450 }, gives: 18 / 450, source: 'by hand: 18 of 450' },
    { given: { appointments: 10, calls: 0 }, gives: noAnswer('zero-denominator') },
    { given: { appointments: null, calls: 10 }, gives: noAnswer('no-data') },
  ],
  references: ['https://blog.mpi-impact.com/blog/weekly-activity'],
});
