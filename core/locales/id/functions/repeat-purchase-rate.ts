import type { FunctionTexts } from '../../locale.ts';

/** The words of REPEAT_PURCHASE_RATE in Indonesian. */
export const repeatPurchaseRate: FunctionTexts = {
  label: 'Tingkat pembelian ulang',
  purpose: 'Menunjukkan berapa banyak pelanggan yang kembali dan membeli lagi.',
  whenPoor: 'Lihat pesanan pertama: mutu, pengiriman, dan apakah ada yang mengundang pelanggan untuk kembali.',
  parameters: {
    customers: {
      label: 'Pelanggan',
      description: 'Semua pelanggan yang membeli dalam periode ini.',
    },
  },
};
