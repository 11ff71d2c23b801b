import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of MQL_ACCEPTANCE. */
export const mqlAcceptance: FunctionTexts = {
  label: 'MQL kabul oranı',
  purpose: 'Pazarlamanın aktardığı potansiyel müşterilerden kaçını satışın takibe almayı kabul ettiğini gösterir.',
  whenPoor:
    'Satışa, gelenleri neden geri çevirdiğini sorun ve nitelikli potansiyel müşteri için tek bir yazılı tanımda anlaşın.',
};
