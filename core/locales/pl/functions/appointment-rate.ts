import type { FunctionTexts } from '../../locale.ts';

/** What APPOINTMENT_RATE says in Polish. */
export const appointmentRate: FunctionTexts = {
  label: 'Wskaźnik umówionych spotkań',
  purpose: 'Pokazuje, ile wykonanych telefonów kończy się umówieniem spotkania.',
  whenPoor: 'Sprawdź jakość listy kontaktów, początek rozmowy i to, jak szybko oddzwaniacie do leadów.',
};
