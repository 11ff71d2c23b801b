import type { FunctionTexts } from '../../locale.ts';

/** What SQL_TO_OPPORTUNITY says in Polish. */
export const sqlToOpportunity: FunctionTexts = {
  label: 'Konwersja SQL na szanse sprzedaży',
  purpose: 'Pokazuje, ile leadów SQL zamienia się w szansę, która może skończyć się umową.',
  whenPoor: 'Posłuchaj pierwszych rozmów: albo brakuje budżetu i potrzeby, albo nikt nie ustala następnego kroku.',
};
