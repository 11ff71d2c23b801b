import type { FunctionTexts } from '../../locale.ts';

/** What MARKETING_INFLUENCED_SHARE says in Polish. */
export const marketingInfluencedShare: FunctionTexts = {
  label: 'Udział przychodu pod wpływem marketingu',
  purpose: 'Pokazuje, jaka część całego przychodu pochodzi z szans, na które przed zamknięciem wpłynął marketing.',
  whenPoor: 'Sprawdź, czy kampanie są powiązane z szansami, a otwarte szanse wspieraj treściami i wydarzeniami.',
};
