import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of REPEAT_PURCHASE_RATE. */
export const repeatPurchaseRate: FunctionTexts = {
  label: 'Tekrar satın alma oranı',
  purpose: 'Müşterilerden kaçının geri gelip yeniden satın aldığını gösterir.',
  whenPoor: 'İlk siparişe bakın: kalite, teslimat ve müşteriyi geri çağıran bir şey olup olmadığı.',
  parameters: {
    customers: { label: 'Müşteriler', description: 'Dönemde en az bir kez satın alan müşteri sayısı.' },
  },
};
