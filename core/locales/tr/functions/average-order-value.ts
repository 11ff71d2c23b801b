import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of AVERAGE_ORDER_VALUE. */
export const averageOrderValue: FunctionTexts = {
  label: 'Ortalama sipariş değeri',
  purpose: 'Müşterilerin her siparişte ortalama ne kadar harcadığını gösterir.',
  whenPoor:
    'Ürün paketlerini, ücretsiz kargo alt limitini ve ilgili ürün önerilerini deneyin; ne kadar indirim yaptığınıza da bakın.',
};
