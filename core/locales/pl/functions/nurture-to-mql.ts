import type { FunctionTexts } from '../../locale.ts';

/** What NURTURE_TO_MQL says in Polish. */
export const nurtureToMql: FunctionTexts = {
  label: 'Konwersja leadów w nurturingu na MQL',
  purpose: 'Pokazuje, czy nurturing zamienia niegotowe jeszcze leady w zakwalifikowane.',
  whenPoor:
    'Przeczytaj e-maile z automatyzacji oczami leada: właściwy temat, właściwy moment i jeden jasny następny krok.',
  parameters: {
    mqls: { label: 'MQL z nurturingu', description: 'Leady objęte nurturingiem, które w danym okresie stały się MQL.' },
  },
};
