import type { FunctionTexts } from '../../locale.ts';

/** What SPAM_RATE says in Polish. */
export const spamRate: FunctionTexts = {
  label: 'Wskaźnik zgłoszeń spamu',
  purpose: 'Pokazuje, ilu odbiorców e-maila oznaczyło go jako spam.',
  whenPoor: 'Sprawdź, skąd pochodzą adresy, jak często wysyłasz i czy łatwo się wypisać.',
  variants: {
    delivered: 'względem dostarczonych e-maili',
    sent: 'względem wysłanych e-maili',
  },
};
