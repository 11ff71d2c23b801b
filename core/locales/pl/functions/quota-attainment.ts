import type { FunctionTexts } from '../../locale.ts';

/** What QUOTA_ATTAINMENT says in Polish. */
export const quotaAttainment: FunctionTexts = {
  label: 'Realizacja celu sprzedażowego',
  purpose: 'Pokazuje, jaka część celu sprzedażowego została już zrealizowana.',
  whenPoor: 'Zanim podważysz cel, sprawdź, czy szans było za mało, czy były za małe, czy zamykały się zbyt wolno.',
};
