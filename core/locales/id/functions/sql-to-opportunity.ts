import type { FunctionTexts } from '../../locale.ts';

/** The words of SQL_TO_OPPORTUNITY in Indonesian. */
export const sqlToOpportunity: FunctionTexts = {
  label: 'Tingkat konversi SQL ke peluang',
  purpose: 'Menunjukkan berapa banyak SQL yang menjadi deal yang mungkin ditandatangani.',
  whenPoor:
    'Dengarkan panggilan pertama: anggaran dan kebutuhan tidak ada, atau langkah berikutnya tidak pernah disepakati.',
};
