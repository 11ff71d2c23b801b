import type { FunctionTexts } from '../../locale.ts';

/** The words of MARKETING_CAC_SHARE in Indonesian. */
export const marketingCacShare: FunctionTexts = {
  label: 'Porsi pemasaran dalam CAC',
  purpose: 'Menunjukkan berapa bagian biaya akuisisi pelanggan yang berasal dari pemasaran.',
  whenPoor:
    'Kenaikan bisa berarti biaya pemasaran bertambah atau biaya penjualan berkurang: lihat keduanya sebelum menilai.',
};
