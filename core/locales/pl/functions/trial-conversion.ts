import type { FunctionTexts } from '../../locale.ts';

/** What TRIAL_CONVERSION says in Polish. */
export const trialConversion: FunctionTexts = {
  label: 'Konwersja triali na płacących klientów',
  purpose: 'Pokazuje, ile osób testujących produkt zaczyna za niego płacić.',
  whenPoor:
    'Sprawdź, jak daleko użytkownicy dochodzą w trialu i czy propozycja zakupu pada, gdy jeszcze z niego korzystają.',
};
