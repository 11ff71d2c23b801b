import type { FunctionTexts } from '../../locale.ts';

/** The words of TRIAL_TO_PQL in Indonesian. */
export const trialToPql: FunctionTexts = {
  label: 'Tingkat konversi uji coba ke PQL',
  purpose: 'Menunjukkan berapa banyak orang yang mencoba produk lalu memakainya seperti calon pelanggan.',
  whenPoor: 'Lihat jam pertama uji coba: apa yang menghalangi orang mencapai langkah yang menunjukkan manfaat produk.',
};
