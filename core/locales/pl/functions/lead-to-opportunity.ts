import type { FunctionTexts } from '../../locale.ts';

/** What LEAD_TO_OPPORTUNITY says in Polish. */
export const leadToOpportunity: FunctionTexts = {
  label: 'Konwersja leadów na szanse sprzedaży',
  purpose: 'Pokazuje, ile leadów zamienia się w realną szansę sprzedaży.',
  whenPoor:
    'Podziel wynik na źródła: niski wszędzie wskazuje na słaby follow-up, niski w jednym – na jego targetowanie.',
};
