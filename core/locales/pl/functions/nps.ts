import type { FunctionTexts } from '../../locale.ts';

/** What NPS says in Polish. */
export const nps: FunctionTexts = {
  label: 'Net Promoter Score (NPS)',
  purpose: 'Pokazuje, czy więcej klientów Cię poleca, niż odradza, w skali od -100 do 100.',
  whenPoor:
    'Zacznij od rozmów z krytykami: poszukaj wspólnej przyczyny, a potem tego, co zmieni neutralnych w promotorów.',
};
