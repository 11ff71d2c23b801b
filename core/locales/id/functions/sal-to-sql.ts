import type { FunctionTexts } from '../../locale.ts';

/** The words of SAL_TO_SQL in Indonesian. */
export const salToSql: FunctionTexts = {
  label: 'Tingkat konversi SAL ke SQL',
  purpose: 'Menunjukkan berapa banyak prospek yang diterima tim penjualan ternyata layak digarap.',
  whenPoor:
    'Periksa seberapa cepat dan sering tim penjualan menindaklanjuti, dan apakah prospek terlalu mudah diterima.',
};
