import type { FunctionTexts } from '../../locale.ts';

/** The words of ROAS in Indonesian. */
export const roas: FunctionTexts = {
  label: 'Imbal hasil iklan (ROAS)',
  purpose: 'Menunjukkan berapa pendapatan yang kembali untuk setiap satuan uang yang dibelanjakan untuk iklan.',
  whenPoor:
    'Cari iklan yang menghabiskan biaya tanpa penjualan, lalu periksa nilai keranjang dan konversi tak terlacak.',
};
