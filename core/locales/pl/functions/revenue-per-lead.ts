import type { FunctionTexts } from '../../locale.ts';

/** What REVENUE_PER_LEAD says in Polish. */
export const revenuePerLead: FunctionTexts = {
  label: 'Przychód na leada',
  purpose: 'Pokazuje, ile wart jest jeden lead, czyli ile można za niego zapłacić.',
  whenPoor: 'Porównaj źródła: wynik obniżają leady, które nigdy nie kupują, oraz małe pierwsze zamówienia.',
};
