import type { FunctionTexts } from '../../locale.ts';

/** The words of CUSTOMER_LIFESPAN in Indonesian. */
export const customerLifespan: FunctionTexts = {
  label: 'Lama hubungan pelanggan',
  purpose: 'Menunjukkan lama rata-rata pelanggan bertahan: bulan untuk churn bulanan, tahun untuk churn tahunan.',
  whenPoor: 'Angka ini kebalikan dari churn: periksa onboarding, dukungan, dan siapa yang pergi lebih dulu.',
};
