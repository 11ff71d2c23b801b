import type { FunctionTexts } from '../../locale.ts';

/** What FORM_FILL_RATE says in Polish. */
export const formFillRate: FunctionTexts = {
  label: 'Wskaźnik wypełnień formularza',
  purpose: 'Pokazuje, ilu odwiedzających wypełnia formularz.',
  whenPoor: 'Skróć formularz, wyostrz ofertę obok niego i sprawdź, czy działa na telefonie.',
};
