import type { FunctionTexts } from '../../locale.ts';

/** What COST_PER_OPPORTUNITY says in Polish. */
export const costPerOpportunity: FunctionTexts = {
  label: 'Koszt pozyskania szansy sprzedaży',
  purpose: 'Pokazuje, ile marketing płaci za jedną realną szansę sprzedaży.',
  whenPoor: 'Znajdź kampanie, których leady nigdy nie stają się szansami, i przenieś ich budżet do pozostałych.',
};
