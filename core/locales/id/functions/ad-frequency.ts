import type { FunctionTexts } from '../../locale.ts';

/** The words of AD_FREQUENCY in Indonesian. */
export const adFrequency: FunctionTexts = {
  label: 'Frekuensi',
  purpose: 'Menunjukkan berapa kali rata-rata orang yang sama melihat iklan.',
  whenPoor:
    'Jika naik saat klik turun, perbarui materi iklan atau perluas audiens; jika sangat rendah, persempit audiens.',
};
