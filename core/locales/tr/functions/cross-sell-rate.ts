import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CROSS_SELL_RATE. */
export const crossSellRate: FunctionTexts = {
  label: 'Çapraz satış oranı',
  purpose: 'Müşterilerden kaçının sizden başka bir ürün daha aldığını gösterir.',
  whenPoor: 'Önerinin müşterinin elindekiyle uyuştuğundan ve ihtiyaç duyduğu anda sunulduğundan emin olun.',
  parameters: {
    customers: { label: 'Müşteriler', description: 'Dönemin aktif müşteri sayısı.' },
  },
};
