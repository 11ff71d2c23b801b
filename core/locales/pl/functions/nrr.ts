import type { FunctionTexts } from '../../locale.ts';

/** What NRR says in Polish. */
export const nrr: FunctionTexts = {
  label: 'Retencja przychodu netto (NRR)',
  purpose: 'Pokazuje, jak zmienił się przychód od klientów z początku okresu, łącznie z wyższymi planami i stratami.',
  whenPoor:
    'Ustal, czy klienci odchodzą, przechodzą na niższe plany, czy nie rosną: każda przyczyna wymaga czego innego.',
};
