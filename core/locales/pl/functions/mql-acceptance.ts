import type { FunctionTexts } from '../../locale.ts';

/** What MQL_ACCEPTANCE says in Polish. */
export const mqlAcceptance: FunctionTexts = {
  label: 'Wskaźnik akceptacji MQL',
  purpose: 'Pokazuje, ile leadów przekazanych przez marketing sprzedaż zgadza się obsłużyć.',
  whenPoor: 'Zapytaj sprzedaż, dlaczego odrzuca leady, i ustalcie na piśmie jedną definicję leada zakwalifikowanego.',
};
