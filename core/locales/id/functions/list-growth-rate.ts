import type { FunctionTexts } from '../../locale.ts';

/** The words of LIST_GROWTH_RATE in Indonesian. */
export const listGrowthRate: FunctionTexts = {
  label: 'Tingkat pertumbuhan daftar email',
  purpose: 'Menunjukkan seberapa cepat daftar email bertumbuh setelah dikurangi yang berhenti berlangganan.',
  whenPoor:
    'Periksa formulir dan sumber pendaftaran jika sedikit yang masuk, isi dan frekuensi jika banyak yang keluar.',
};
