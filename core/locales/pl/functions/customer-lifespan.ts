import type { FunctionTexts } from '../../locale.ts';

/** What CUSTOMER_LIFESPAN says in Polish. */
export const customerLifespan: FunctionTexts = {
  label: 'Czas życia klienta',
  purpose: 'Pokazuje, jak długo klient średnio zostaje: w miesiącach dla churnu miesięcznego, w latach dla rocznego.',
  whenPoor: 'To odwrotność churnu: przyjrzyj się onboardingowi, obsłudze i temu, kto odchodzi najpierw.',
};
