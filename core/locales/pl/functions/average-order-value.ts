import type { FunctionTexts } from '../../locale.ts';

/** What AVERAGE_ORDER_VALUE says in Polish. */
export const averageOrderValue: FunctionTexts = {
  label: 'Średnia wartość zamówienia',
  purpose: 'Pokazuje, ile klienci wydają średnio w jednym zamówieniu.',
  whenPoor: 'Wypróbuj zestawy, próg darmowej dostawy i produkty powiązane; sprawdź też skalę rabatów.',
};
