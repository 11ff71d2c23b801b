import type { FunctionTexts } from '../../locale.ts';

/** The words of CLV in Indonesian. */
export const clv: FunctionTexts = {
  label: 'Nilai seumur hidup pelanggan (CLV)',
  purpose: 'Menunjukkan nilai seorang pelanggan selama bertahun-tahun ia membeli.',
  whenPoor:
    'Lihat bagian mana yang lemah: nilai pesanan, seringnya pelanggan kembali, lamanya bertahan, atau marginnya.',
  parameters: {
    years: {
      label: 'Tahun',
      description: 'Rata-rata berapa tahun seorang pelanggan terus membeli.',
    },
  },
};
