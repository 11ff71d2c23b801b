import type { FunctionTexts } from '../../locale.ts';

/** What SITE_ENGAGEMENT_RATE says in Polish. */
export const siteEngagementRate: FunctionTexts = {
  label: 'Współczynnik zaangażowania w witrynie',
  purpose: 'Pokazuje, jaka część sesji w witrynie to coś więcej niż rzut oka.',
  whenPoor:
    'Sprawdź, czy strona spełnia obietnicę reklamy lub wyniku wyszukiwania, szybko się ładuje i pokazuje następny krok.',
};
