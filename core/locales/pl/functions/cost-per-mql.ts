import type { FunctionTexts } from '../../locale.ts';

/** What COST_PER_MQL says in Polish. */
export const costPerMql: FunctionTexts = {
  label: 'Koszt pozyskania MQL',
  purpose: 'Pokazuje, ile kosztuje jeden lead, który marketing uznaje za zakwalifikowany.',
  whenPoor: 'Jeśli leady są tanie, a MQL drogie, kampanie docierają do niewłaściwych osób.',
};
