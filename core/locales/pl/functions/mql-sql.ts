import type { FunctionTexts } from '../../locale.ts';

/** What MQL_SQL says in Polish. */
export const mqlSql: FunctionTexts = {
  label: 'Konwersja MQL na SQL',
  purpose: 'Pokazuje, ile leadów przekazanych przez marketing sprzedaż uznaje za warte otwarcia szansy.',
  whenPoor: 'Marketing i sprzedaż mogą inaczej rozumieć leada zakwalifikowanego albo kontakt następuje zbyt wolno.',
  variants: {
    'same-period': 'liczona w tym samym okresie',
    cohort: 'z MQL danego okresu, bez względu na datę przejścia do SQL',
  },
};
