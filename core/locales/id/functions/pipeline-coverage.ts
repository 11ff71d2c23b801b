import type { FunctionTexts } from '../../locale.ts';

/** The words of PIPELINE_COVERAGE in Indonesian. */
export const pipelineCoverage: FunctionTexts = {
  label: 'Cakupan pipeline',
  purpose: 'Menunjukkan apakah deal yang terbuka cukup untuk mencapai sisa kuota penjualan.',
  whenPoor:
    'Perlu lebih banyak deal layak atau deal lebih sering menang: cakupan idealnya 1 dibagi tingkat kemenangan.',
};
