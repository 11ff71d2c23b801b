import type { FunctionTexts } from '../../locale.ts';

/** What CAC_PAYBACK says in Polish. */
export const cacPayback: FunctionTexts = {
  label: 'Okres zwrotu CAC',
  purpose: 'Pokazuje, po ilu miesiącach nowy klient zwraca koszt swojego pozyskania.',
  whenPoor:
    'Pozyskuj klientów taniej, sprzedawaj plany roczne płatne z góry albo zwiększ miesięczną opłatę od klienta.',
};
