import { defineField } from './field.ts';

/** The actions that marketing was after. */
export const conversions = defineField({
  id: 'conversions',
  label: 'Conversions',
  description: 'Actions that count as a result, such as a purchase, sign-up or lead.',
  type: 'count',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Conversions',
    'Conv.',
    'Results',
    'Key events',
    'Result',
    'Conversion',
    'Total conversions',
    'Goal completions',
    'Goals completed',
    'Resultados',
    'All conv.',
    'All conversions',
    'Sessions that completed checkout',
  ],
  kpi: 'higher',
});
