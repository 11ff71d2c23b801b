import type { FunctionTexts } from '../../locale.ts';

/** What DROP_OFF_RATE says in Polish. */
export const dropOffRate: FunctionTexts = {
  label: 'Wskaźnik porzuceń (drop-off)',
  purpose: 'Pokazuje, ile osób rezygnuje na danym kroku formularza, koszyka lub lejka.',
  whenPoor: 'Przejdź ten krok na telefonie: zniechęca zbyt wiele pól, niespodziewany koszt albo błąd.',
};
