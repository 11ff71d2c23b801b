import type { FunctionTexts } from '../../locale.ts';

/** What VISITOR_TO_LEAD says in Polish. */
export const visitorToLead: FunctionTexts = {
  label: 'Konwersja użytkowników na leady',
  purpose: 'Pokazuje, ilu odwiedzających zostawia swoje dane i staje się leadami.',
  whenPoor:
    'Sprawdź, co odwiedzający dostają w zamian za dane i które źródła sprowadzają osoby, które nigdy o nic nie pytają.',
};
