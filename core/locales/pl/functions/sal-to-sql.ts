import type { FunctionTexts } from '../../locale.ts';

/** What SAL_TO_SQL says in Polish. */
export const salToSql: FunctionTexts = {
  label: 'Konwersja SAL na SQL',
  purpose: 'Pokazuje, ile leadów zaakceptowanych przez sprzedaż okazuje się wartych jej pracy.',
  whenPoor: 'Sprawdź, jak szybko i jak często sprzedaż ponawia kontakt i czy nie akceptuje leadów zbyt łatwo.',
};
