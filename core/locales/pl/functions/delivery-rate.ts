import type { FunctionTexts } from '../../locale.ts';

/** What DELIVERY_RATE says in Polish. */
export const deliveryRate: FunctionTexts = {
  label: 'Wskaźnik dostarczenia (delivery rate)',
  purpose: 'Pokazuje, ile wysłanych e-maili dociera do odbiorców.',
  whenPoor: 'Usuń z listy martwe adresy i sprawdź uwierzytelnienie oraz reputację domeny nadawcy.',
};
