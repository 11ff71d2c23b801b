import type { FunctionTexts } from '../../locale.ts';

/** What CROSS_SELL_RATE says in Polish. */
export const crossSellRate: FunctionTexts = {
  label: 'Wskaźnik cross-sellu',
  purpose: 'Pokazuje, ilu klientów kupiło od Ciebie jeszcze coś innego.',
  whenPoor: 'Sprawdź, czy oferta pasuje do tego, co klienci już mają, i czy trafia do nich w chwili potrzeby.',
  parameters: {
    customers: { label: 'Klienci', description: 'Klienci aktywni w danym okresie.' },
  },
};
