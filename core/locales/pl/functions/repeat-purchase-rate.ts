import type { FunctionTexts } from '../../locale.ts';

/** What REPEAT_PURCHASE_RATE says in Polish. */
export const repeatPurchaseRate: FunctionTexts = {
  label: 'Wskaźnik ponownych zakupów',
  purpose: 'Pokazuje, ilu klientów wraca i kupuje ponownie.',
  whenPoor: 'Przyjrzyj się pierwszemu zamówieniu: jakości, dostawie i temu, czy cokolwiek zachęca klienta do powrotu.',
  parameters: {
    customers: { label: 'Klienci', description: 'Klienci, którzy cokolwiek kupili w danym okresie.' },
  },
};
