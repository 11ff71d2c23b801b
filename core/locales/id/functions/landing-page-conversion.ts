import type { FunctionTexts } from '../../locale.ts';

/** The words of LANDING_PAGE_CONVERSION in Indonesian. */
export const landingPageConversion: FunctionTexts = {
  label: 'Tingkat konversi halaman landing',
  purpose: 'Menunjukkan seberapa baik halaman landing mengubah orang yang membukanya menjadi hasil.',
  whenPoor: 'Pastikan halaman menepati janji iklan, hanya meminta satu tindakan, dan cepat dimuat di ponsel.',
  variants: {
    visitors: 'per pengunjung halaman',
    sessions: 'per sesi halaman',
  },
};
