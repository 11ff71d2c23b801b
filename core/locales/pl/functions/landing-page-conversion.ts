import type { FunctionTexts } from '../../locale.ts';

/** What LANDING_PAGE_CONVERSION says in Polish. */
export const landingPageConversion: FunctionTexts = {
  label: 'Współczynnik konwersji strony docelowej',
  purpose: 'Pokazuje, jak skutecznie strona docelowa zamienia odwiedziny w wyniki.',
  whenPoor: 'Sprawdź, czy strona spełnia obietnicę reklamy, prosi tylko o jedno i szybko ładuje się na telefonie.',
  variants: {
    visitors: 'względem użytkowników strony',
    sessions: 'względem sesji na stronie',
  },
};
