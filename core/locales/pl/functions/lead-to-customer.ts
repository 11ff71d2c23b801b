import type { FunctionTexts } from '../../locale.ts';

/** What LEAD_TO_CUSTOMER says in Polish. */
export const leadToCustomer: FunctionTexts = {
  label: 'Konwersja leadów na klientów',
  purpose: 'Pokazuje, ile leadów ostatecznie kupuje.',
  whenPoor:
    'Przejdź lejek krok po kroku i popraw ten z największą stratą; zwykle to jakość leadów lub powolny kontakt.',
};
