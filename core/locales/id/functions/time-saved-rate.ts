import type { FunctionTexts } from '../../locale.ts';

/** The words of TIME_SAVED_RATE in Indonesian. */
export const timeSavedRate: FunctionTexts = {
  label: 'Waktu yang dihemat',
  purpose: 'Menunjukkan bagian dari jam kerja semula yang kini dihemat.',
  whenPoor:
    'Periksa langkah yang masih dikerjakan manual, dan apakah koreksi menghabiskan waktu yang dihemat otomatisasi.',
};
