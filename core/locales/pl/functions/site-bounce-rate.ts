import type { FunctionTexts } from '../../locale.ts';

/** What SITE_BOUNCE_RATE says in Polish. */
export const siteBounceRate: FunctionTexts = {
  label: 'Współczynnik odrzuceń',
  purpose: 'Pokazuje, jaka część sesji w witrynie kończy się bez żadnego działania.',
  whenPoor: 'Sprawdź źródło ruchu i jego obietnicę, czas ładowania oraz to, co strona pokazuje najpierw.',
  variants: {
    'not-engaged': 'z sesji bez zaangażowania',
    'single-page': 'z sesji jednostronicowych',
  },
};
