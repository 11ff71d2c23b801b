import type { FunctionTexts } from '../../locale.ts';

/** The words of ACCEPTED_TO_WON in Indonesian. */
export const acceptedToWon: FunctionTexts = {
  label: 'Tingkat kemenangan dari MQL diterima',
  purpose: 'Menunjukkan berapa banyak prospek yang diterima tim penjualan akhirnya menjadi pelanggan.',
  whenPoor:
    'Cari tahap antara penerimaan dan tanda tangan yang paling banyak kehilangan prospek, lalu mulai dari sana.',
};
