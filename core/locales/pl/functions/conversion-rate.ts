import type { FunctionTexts } from '../../locale.ts';

/** What CONVERSION_RATE says in Polish. */
export const conversionRate: FunctionTexts = {
  label: 'Współczynnik konwersji',
  purpose: 'Pokazuje, jaka część odwiedzających zrobiła to, na czym Ci zależało.',
  whenPoor:
    'Porównaj ruch z ofertą: niewłaściwi odwiedzający, słabe wezwanie do działania albo wolny, długi formularz.',
  variants: {
    visitors: 'względem użytkowników',
    sessions: 'względem sesji',
    interactions: 'względem interakcji z reklamą',
    clicks: 'względem kliknięć',
  },
};
