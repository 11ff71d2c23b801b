import type { FunctionTexts } from '../../locale.ts';

/** What ROAS says in Polish. */
export const roas: FunctionTexts = {
  label: 'Zwrot z wydatków na reklamę (ROAS)',
  purpose: 'Pokazuje, ile przychodu wraca z każdej jednostki pieniędzy wydanej na reklamę.',
  whenPoor: 'Znajdź reklamy, które wydają, a nie sprzedają; potem sprawdź wartość koszyka i niemierzone konwersje.',
};
