import type { FunctionTexts } from '../../locale.ts';

/** The words of ROMI in Indonesian. */
export const romi: FunctionTexts = {
  label: 'Imbal hasil investasi pemasaran (ROMI)',
  purpose: 'Menunjukkan laba pemasaran untuk setiap satuan biaya, setelah dikurangi harga pokok penjualan.',
  whenPoor: 'Alihkan biaya ke kampanye dengan produk bermargin lebih baik, dan periksa pendapatan yang diatribusikan.',
  parameters: {
    gross_margin: {
      label: 'Margin kotor',
      description:
        'Bagian pendapatan setelah harga pokok; 60% adalah 0,6, dan 100% memberi imbal hasil atas pendapatan.',
    },
  },
};
