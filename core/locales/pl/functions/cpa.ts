import type { FunctionTexts } from '../../locale.ts';

/** What CPA says in Polish. */
export const cpa: FunctionTexts = {
  label: 'Koszt pozyskania (CPA)',
  purpose: 'Pokazuje, ile kosztuje jeden nowy klient albo jedna konwersja, jeśli to ją liczysz.',
  whenPoor: 'Sprawdź, czy podrożały kliknięcia, czy spadła konwersja, i wstrzymaj najsłabsze zestawy reklam.',
  parameters: {
    acquisitions: {
      label: 'Pozyskania',
      description: 'Klienci pozyskani w danym okresie albo konwersje, jeśli klientów się nie liczy.',
    },
  },
  variants: {
    customers: 'na pozyskanego klienta',
    conversions: 'na konwersję',
  },
};
