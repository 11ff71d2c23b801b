import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CHURN_RATE. */
export const churnRate: FunctionTexts = {
  label: 'Müşteri kayıp oranı',
  purpose: 'Mevcut müşterilerin ne kadarının dönemde ayrıldığını gösterir.',
  whenPoor:
    'İlk kullanım sürecine, desteğe ve önce kimlerin ayrıldığına bakın: neden fiyat, ürün veya uyumsuzluk olabilir.',
  variants: {
    start: 'dönem başındaki müşteri sayısına göre',
    average: 'ortalama müşteri sayısına göre',
  },
};
