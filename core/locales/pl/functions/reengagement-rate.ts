import type { FunctionTexts } from '../../locale.ts';

/** What REENGAGEMENT_RATE says in Polish. */
export const reengagementRate: FunctionTexts = {
  label: 'Wskaźnik reaktywacji leadów',
  purpose: 'Pokazuje, ile uśpionych leadów wróciło po ponownym kontakcie.',
  whenPoor: 'Sprawdź, jak długo leady były uśpione, co im zaproponowano i w jakim kanale.',
};
