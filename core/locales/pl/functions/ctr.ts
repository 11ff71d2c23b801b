import type { FunctionTexts } from '../../locale.ts';

/** What CTR says in Polish. */
export const ctr: FunctionTexts = {
  label: 'Współczynnik klikalności (CTR)',
  purpose: 'Pokazuje, jak często osoby, które widzą reklamę, klikają ją.',
  whenPoor: 'Sprawdź kreację, grupę odbiorców i słowa kluczowe oraz to, czy reklama do nich pasuje.',
};
