import type { FunctionTexts } from '../../locale.ts';

/** The words of CONVERSION_RATE in Indonesian. */
export const conversionRate: FunctionTexts = {
  label: 'Tingkat konversi',
  purpose: 'Menunjukkan berapa banyak orang yang datang lalu melakukan tindakan yang diharapkan.',
  whenPoor:
    'Cocokkan pengunjung dengan penawaran: pengunjung keliru, ajakan lemah, atau formulir yang lambat dan panjang.',
  variants: {
    visitors: 'per pengunjung',
    sessions: 'per sesi',
    interactions: 'per interaksi dengan iklan',
    clicks: 'per klik',
  },
};
