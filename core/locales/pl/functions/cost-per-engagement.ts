import type { FunctionTexts } from '../../locale.ts';

/** What COST_PER_ENGAGEMENT says in Polish. */
export const costPerEngagement: FunctionTexts = {
  label: 'Koszt zaangażowania (CPE)',
  purpose: 'Pokazuje, ile średnio płacisz za jedną reakcję na płatny post.',
  whenPoor: 'Wypróbuj mocniejsze pierwsze zdanie lub obraz oraz odbiorców, którzy już reagują na bezpłatne posty.',
};
