import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of LEAD_TO_OPPORTUNITY. */
export const leadToOpportunity: FunctionTexts = {
  label: 'Lead-fırsat dönüşüm oranı',
  purpose: 'Potansiyel müşterilerden kaçının gerçek bir satış fırsatına dönüştüğünü gösterir.',
  whenPoor:
    'Kaynağa göre ayırın: oran her yerde düşükse sorun takipte, tek bir kaynakta düşükse o kaynağın hedeflemesindedir.',
};
