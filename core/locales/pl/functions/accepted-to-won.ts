import type { FunctionTexts } from '../../locale.ts';

/** What ACCEPTED_TO_WON says in Polish. */
export const acceptedToWon: FunctionTexts = {
  label: 'Konwersja zaakceptowanych MQL na wygrane',
  purpose: 'Pokazuje, ile leadów zaakceptowanych przez sprzedaż zostało ostatecznie klientami.',
  whenPoor: 'Znajdź etap między akceptacją a podpisaniem umowy, na którym odpada najwięcej leadów, i zacznij od niego.',
};
