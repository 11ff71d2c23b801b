import type { FunctionTexts } from '../../locale.ts';

/** What MARKETING_SOURCED_SHARE says in Polish. */
export const marketingSourcedShare: FunctionTexts = {
  label: 'Udział przychodu pozyskanego przez marketing',
  purpose: 'Pokazuje, jaka część całego przychodu pochodzi od klientów, których pozyskał marketing.',
  whenPoor:
    'Sprawdź najpierw, czy każda szansa ma źródło, a potem, czy leadów z marketingu jest za mało, czy za rzadko kupują.',
  variants: {
    'lead-source': 'według źródła leada',
    'first-touch': 'według pierwszego punktu styku',
  },
};
