import type { FunctionTexts } from '../../locale.ts';

/** What CLV_SUBSCRIPTION says in Polish. */
export const clvSubscription: FunctionTexts = {
  label: 'Wartość życiowa klienta w subskrypcji (CLV)',
  purpose: 'Pokazuje, ile wart jest klient płacący abonament, dopóki nie zrezygnuje.',
  whenPoor:
    'Najwięcej waży churn: najpierw zatrzymuj klientów na dłużej, potem zajmij się ceną, upsellem i kosztem obsługi.',
};
