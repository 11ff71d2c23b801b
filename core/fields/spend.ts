import { defineField } from './field.ts';

/** What the advertising cost. */
export const spend = defineField({
  id: 'spend',
  label: 'Spend',
  description: 'What was spent on media or the campaign in the period.',
  type: 'money',
  overTime: 'sum',
  acrossDimensions: 'sum',
  headers: [
    'Spend',
    'Amount spent',
    'Cost',
    'Total spent',
    'Total spend',
    'Ad spend',
    'Media spend',
    'Marketing spend',
    'Media cost',
    'Advertising spend',
    'Advertising cost',
    'Ad cost',
    'Ads cost',
    'Total cost',
    'Actual cost',
    'Spent',
    'Ausgegebener Betrag',
    'Importe gastado',
    'Montant dépensé',
    'Importo speso',
  ],
  kpi: 'neither',
});
