import type { FunctionTexts } from '../../locale.ts';

/** What ANNUAL_CHURN says in Polish. */
export const annualChurn: FunctionTexts = {
  label: 'Roczny churn',
  purpose: 'Pokazuje, jaką część klientów stracisz w ciągu roku, jeśli każdy miesiąc będzie taki jak ten.',
  whenPoor:
    'Małe miesięczne straty się kumulują: sprawdź pierwsze miesiące, nieudane płatności i podawane powody odejścia.',
};
