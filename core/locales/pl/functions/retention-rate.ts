import type { FunctionTexts } from '../../locale.ts';

/** What RETENTION_RATE says in Polish. */
export const retentionRate: FunctionTexts = {
  label: 'Wskaźnik retencji',
  purpose: 'Pokazuje, jaka część klientów z początku okresu nadal z Tobą jest.',
  whenPoor:
    'Zapytaj odchodzących o powód; sprawdź onboarding, obsługę i to, jak często klienci używają tego, co kupili.',
};
