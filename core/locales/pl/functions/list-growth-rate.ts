import type { FunctionTexts } from '../../locale.ts';

/** What LIST_GROWTH_RATE says in Polish. */
export const listGrowthRate: FunctionTexts = {
  label: 'Tempo wzrostu listy mailingowej',
  purpose: 'Pokazuje, jak szybko rośnie lista mailingowa po odjęciu osób, które się wypisały.',
  whenPoor:
    'Gdy mało osób się zapisuje, sprawdź formularze i źródła; gdy wiele się wypisuje – treść i częstotliwość wysyłki.',
};
