import type { FunctionTexts } from '../../locale.ts';

/** What ACQUISITION_RATE says in Polish. */
export const acquisitionRate: FunctionTexts = {
  label: 'Wskaźnik pozyskania klientów',
  purpose: 'Pokazuje, jak szybko nowi klienci powiększają dotychczasową bazę klientów.',
  whenPoor: 'Przejdź lejek krok po kroku: albo leadów jest za mało, albo nie zostają klientami.',
};
