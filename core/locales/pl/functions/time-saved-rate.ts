import type { FunctionTexts } from '../../locale.ts';

/** What TIME_SAVED_RATE says in Polish. */
export const timeSavedRate: FunctionTexts = {
  label: 'Oszczędność czasu',
  purpose: 'Pokazuje, jaką część godzin potrzebnych wcześniej na zadanie teraz oszczędzasz.',
  whenPoor: 'Sprawdź, co wciąż robi się ręcznie i czy poprawki nie zjadają tego, co oszczędza automatyzacja.',
};
