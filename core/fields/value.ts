import { defineField } from './field.ts';

/** What conversions or deals are worth. */
export const value = defineField({
  id: 'value',
  label: 'Value',
  description: 'What the deal, conversion or purchase is worth in money.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Value',
    'Conv. value',
    'Conversion value',
    'Purchases conversion value',
    'Purchase conversion value',
    'Website purchases conversion value',
    'Total conversion value',
    'Total purchase value',
    'Purchase value',
    'Total complete payment value',
    'Deal amount',
    'Deal value',
    'Opportunity amount',
    'Opportunity value',
    'Amount',
    'Amount in company currency',
    'Event value',
    'All conv. value',
  ],
  kpi: 'higher',
  onlyAtStage: 'won',
});
