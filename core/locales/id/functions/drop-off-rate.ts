import type { FunctionTexts } from '../../locale.ts';

/** The words of DROP_OFF_RATE in Indonesian. */
export const dropOffRate: FunctionTexts = {
  label: 'Tingkat drop-off',
  purpose: 'Menunjukkan berapa banyak orang yang menyerah di satu langkah formulir, checkout, atau funnel.',
  whenPoor:
    'Coba sendiri langkah itu di ponsel: terlalu banyak isian, biaya tak terduga, atau error membuat orang berhenti.',
};
