import type { FunctionTexts } from '../../locale.ts';

/** The words of MARKETING_INFLUENCED_SHARE in Indonesian. */
export const marketingInfluencedShare: FunctionTexts = {
  label: 'Porsi pendapatan terpengaruh pemasaran',
  purpose: 'Menunjukkan berapa bagian dari total pendapatan yang dealnya pernah disentuh pemasaran sebelum closing.',
  whenPoor: 'Pastikan kampanye terhubung ke deal, lalu dukung deal yang masih terbuka dengan konten dan acara.',
};
