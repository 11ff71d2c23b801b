import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of UPSELL_RATE. */
export const upsellRate: FunctionTexts = {
  label: 'Üst satış oranı',
  purpose: 'Müşterilerden kaçının daha büyük bir pakete veya ürüne geçtiğini gösterir.',
  whenPoor: 'Teklifi ne zaman ve kime yaptığınıza, bir üst adımın fiyatına değip değmediğine bakın.',
  parameters: {
    customers: { label: 'Müşteriler', description: 'Dönemin aktif müşteri sayısı.' },
  },
};
