import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of MARKETING_CLOSE_RATE. */
export const marketingCloseRate: FunctionTexts = {
  label: 'Pazarlama kapanış oranı',
  purpose: 'Pazarlamanın getirdiği potansiyel müşterilerden kaçının kazanılan anlaşmayla sonuçlandığını gösterir.',
  whenPoor:
    'Kampanyaları potansiyel müşteri sayısıyla değil, kapattıkları satışla karşılaştırın ve bütçeyi satanlara kaydırın.',
};
