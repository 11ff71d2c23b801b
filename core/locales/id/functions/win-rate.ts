import type { FunctionTexts } from '../../locale.ts';

/** The words of WIN_RATE in Indonesian. */
export const winRate: FunctionTexts = {
  label: 'Tingkat kemenangan',
  purpose: 'Menunjukkan berapa banyak deal yang dimenangkan dari semua yang sudah diputuskan.',
  whenPoor: 'Baca alasan deal yang kalah: harga, pesaing, tidak ada keputusan, atau deal yang seharusnya tidak dibuka.',
  variants: {
    closed: 'per deal menang atau kalah',
    created: 'per deal dibuat',
  },
};
