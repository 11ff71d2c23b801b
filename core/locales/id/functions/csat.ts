import type { FunctionTexts } from '../../locale.ts';

/** The words of CSAT in Indonesian. */
export const csat: FunctionTexts = {
  label: 'Kepuasan pelanggan (CSAT)',
  purpose: 'Menunjukkan bagian pelanggan yang puas dari semua yang menjawab survei.',
  whenPoor: 'Baca komentar dari nilai yang rendah, dan lihat produk, tim, atau tahap mana yang dikeluhkan.',
};
