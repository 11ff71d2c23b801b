import type { FunctionTexts } from '../../locale.ts';

/** The words of COST_PER_OPPORTUNITY in Indonesian. */
export const costPerOpportunity: FunctionTexts = {
  label: 'Biaya per peluang',
  purpose: 'Menunjukkan biaya pemasaran untuk mendapatkan satu peluang penjualan yang nyata.',
  whenPoor: 'Cari kampanye yang prospeknya tidak pernah menjadi peluang, lalu alihkan anggarannya ke kampanye lain.',
};
