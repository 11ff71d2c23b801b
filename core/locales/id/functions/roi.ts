import type { FunctionTexts } from '../../locale.ts';

/** The words of ROI in Indonesian. */
export const roi: FunctionTexts = {
  label: 'Imbal hasil investasi (ROI)',
  purpose: 'Menunjukkan keuntungan di atas setiap satuan uang yang dikeluarkan.',
  whenPoor: 'Hentikan yang biayanya melebihi hasilnya, setelah memastikan semua pemasukannya sudah dihitung.',
  parameters: {
    income: {
      label: 'Pemasukan',
      description: 'Uang yang kembali dalam periode ini.',
    },
    cost: {
      label: 'Biaya',
      description: 'Uang yang dikeluarkan.',
    },
  },
};
