import type { FunctionTexts } from '../../locale.ts';

/** What ACTIVATION_RATE says in Polish. */
export const activationRate: FunctionTexts = {
  label: 'Wskaźnik aktywacji',
  purpose: 'Pokazuje, ilu nowych użytkowników dociera do momentu, w którym produkt zaczyna im pomagać.',
  whenPoor: 'Znajdź krok onboardingu, na którym nowi użytkownicy utykają, i skróć drogę do pierwszego efektu.',
};
