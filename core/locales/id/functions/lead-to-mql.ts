import type { FunctionTexts } from '../../locale.ts';

/** The words of LEAD_TO_MQL in Indonesian. */
export const leadToMql: FunctionTexts = {
  label: 'Tingkat konversi prospek ke MQL',
  purpose: 'Menunjukkan berapa banyak prospek yang cukup baik untuk dinilai memenuhi kriteria pemasaran.',
  whenPoor:
    'Lihat sumber mana yang prospeknya tidak pernah memenuhi kriteria, dan apakah nurturing menjangkau sisanya.',
};
