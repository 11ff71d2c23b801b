import { defineField } from './field.ts';

/** The campaign a row is about. */
export const campaign = defineField({
  id: 'campaign',
  label: 'Campaign',
  description: 'The name of the campaign, as the advertising or email tool shows it.',
  type: 'text',
  overTime: 'none',
  acrossDimensions: 'none',
  headers: [
    'Campaign',
    'Campaign name',
    'Session campaign',
    'First user campaign',
    'UTM campaign',
    'Campaign title',
    'Ad campaign',
    'Primary campaign source',
    'Email name',
    'Kampagnenname',
    'Nombre de la campaña',
    'Nom de la campagne',
    'Nome della campagna',
    'Title',
    'Session manual campaign name',
    'Session Google Ads campaign',
  ],
  dimension: true,
});
