import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of LEAD_TO_MQL. */
export const leadToMql: FunctionTexts = {
  label: 'Lead-MQL dönüşüm oranı',
  purpose: 'Potansiyel müşterilerden kaçının pazarlamanın nitelikli sayacağı kadar iyi olduğunu gösterir.',
  whenPoor:
    'Hangi kaynakların hiç nitelikli çıkmayan kişiler getirdiğine ve beslemenin kalanlara ulaşıp ulaşmadığına bakın.',
};
