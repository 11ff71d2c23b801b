import type { FunctionTexts } from '../../locale.ts';

/** The words of TRIAL_CONVERSION in Indonesian. */
export const trialConversion: FunctionTexts = {
  label: 'Tingkat konversi uji coba',
  purpose: 'Menunjukkan berapa banyak orang yang mencoba produk lalu menjadi pelanggan berbayar.',
  whenPoor:
    'Lihat sejauh mana orang melangkah selama uji coba, dan apakah mereka ditawari membeli selagi masih memakainya.',
};
