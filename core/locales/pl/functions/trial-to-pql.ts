import type { FunctionTexts } from '../../locale.ts';

/** What TRIAL_TO_PQL says in Polish. */
export const trialToPql: FunctionTexts = {
  label: 'Konwersja triali na PQL',
  purpose: 'Pokazuje, ile osób testujących produkt używa go tak jak przyszli klienci.',
  whenPoor: 'Przyjrzyj się pierwszej godzinie triala: co powstrzymuje przed krokiem, który pokazuje wartość produktu.',
};
