import type { FunctionTexts } from '../../locale.ts';

/** What CHURN_RATE says in Polish. */
export const churnRate: FunctionTexts = {
  label: 'Wskaźnik churn',
  purpose: 'Pokazuje, jaka część klientów odeszła w danym okresie.',
  whenPoor:
    'Przyjrzyj się onboardingowi, obsłudze i temu, kto odchodzi najpierw: powodem bywa cena, produkt lub dopasowanie.',
  variants: {
    start: 'względem liczby klientów na początku',
    average: 'względem średniej liczby klientów',
  },
};
