import type { FunctionTexts } from '../../locale.ts';

/** What WIN_RATE says in Polish. */
export const winRate: FunctionTexts = {
  label: 'Odsetek wygranych (win rate)',
  purpose: 'Pokazuje, ile rozstrzygniętych szans sprzedaży wygrywasz.',
  whenPoor: 'Przeczytaj powody przegranych: cena, konkurent, brak decyzji albo szanse, których nie należało otwierać.',
  variants: {
    closed: 'względem wygranych i przegranych szans',
    created: 'względem utworzonych szans',
  },
};
