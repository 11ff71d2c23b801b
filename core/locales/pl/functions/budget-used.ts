import type { FunctionTexts } from '../../locale.ts';

/** What BUDGET_USED says in Polish. */
export const budgetUsed: FunctionTexts = {
  label: 'Wykorzystanie budżetu',
  purpose: 'Pokazuje, jaka część budżetu została już wydana.',
  whenPoor:
    'Porównaj z upływem okresu: za wolno może oznaczać wstrzymaną kampanię, za szybko – zbyt wysoki limit dzienny.',
};
