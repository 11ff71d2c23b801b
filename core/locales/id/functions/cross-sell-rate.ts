import type { FunctionTexts } from '../../locale.ts';

/** The words of CROSS_SELL_RATE in Indonesian. */
export const crossSellRate: FunctionTexts = {
  label: 'Tingkat cross-sell',
  purpose: 'Menunjukkan berapa banyak pelanggan yang juga membeli produk lain.',
  whenPoor: 'Pastikan tawarannya cocok dengan yang sudah dimiliki pelanggan dan datang saat mereka membutuhkannya.',
  parameters: {
    customers: {
      label: 'Pelanggan',
      description: 'Pelanggan yang aktif dalam periode ini.',
    },
  },
};
