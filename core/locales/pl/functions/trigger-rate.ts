import type { FunctionTexts } from '../../locale.ts';

/** What TRIGGER_RATE says in Polish. */
export const triggerRate: FunctionTexts = {
  label: 'Wskaźnik uruchomień wyzwalaczy',
  purpose: 'Pokazuje, jak często zachowanie kontaktów uruchamia automatyczną wiadomość.',
  whenPoor: 'Sprawdź, czy śledzenie działa, czy warunki nie są zbyt wąskie i czy kontakty są wciąż aktywne.',
};
