import type { FunctionTexts } from '../../locale.ts';

/** What UNSUBSCRIBE_RATE says in Polish. */
export const unsubscribeRate: FunctionTexts = {
  label: 'Wskaźnik wypisań',
  purpose: 'Pokazuje, ilu odbiorców e-maila wypisało się z listy.',
  whenPoor: 'Sprawdź, jak często wysyłasz, czy treść pasuje do segmentu i na co ludzie się zapisali.',
  variants: {
    delivered: 'względem dostarczonych e-maili',
    sent: 'względem wysłanych e-maili',
  },
};
