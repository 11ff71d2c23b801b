import type { FunctionTexts } from '../../locale.ts';

/** What MARKETING_CLOSE_RATE says in Polish. */
export const marketingCloseRate: FunctionTexts = {
  label: 'Konwersja leadów z marketingu na wygrane',
  purpose: 'Pokazuje, ile leadów pozyskanych przez marketing kończy się wygraną szansą.',
  whenPoor: 'Porównuj kampanie po wygranych, a nie po liczbie leadów, i przenieś budżet do tych, które sprzedają.',
};
