import type { FunctionTexts } from '../../locale.ts';

/** What LEAD_TO_MQL says in Polish. */
export const leadToMql: FunctionTexts = {
  label: 'Konwersja leadów na MQL',
  purpose: 'Pokazuje, ile leadów jest na tyle dobrych, że marketing uznaje je za zakwalifikowane.',
  whenPoor:
    'Sprawdź, które źródła przynoszą leady, które nigdy się nie kwalifikują, i czy nurturing dociera do reszty.',
};
