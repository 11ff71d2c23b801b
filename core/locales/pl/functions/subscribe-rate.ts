import type { FunctionTexts } from '../../locale.ts';

/** What SUBSCRIBE_RATE says in Polish. */
export const subscribeRate: FunctionTexts = {
  label: 'Wskaźnik zapisów na listę',
  purpose: 'Pokazuje, ilu odwiedzających zapisuje się na listę mailingową.',
  whenPoor:
    'Powiedz jaśniej, co zyskują subskrybenci, proś o mniej danych i pokazuj formularz tam, gdzie treść ciekawi.',
};
