import type { FunctionTexts } from '../../locale.ts';

/** The words of LEAD_TO_OPPORTUNITY in Indonesian. */
export const leadToOpportunity: FunctionTexts = {
  label: 'Tingkat konversi prospek ke peluang',
  purpose: 'Menunjukkan berapa banyak prospek yang menjadi peluang penjualan yang nyata.',
  whenPoor:
    'Pisahkan per sumber: rendah di semua sumber berarti tindak lanjut, rendah di satu sumber berarti penargetan.',
};
