import type { FunctionTexts } from '../../locale.ts';

/** The words of CHURN_RATE in Indonesian. */
export const churnRate: FunctionTexts = {
  label: 'Tingkat churn',
  purpose: 'Menunjukkan bagian pelanggan yang pergi dalam periode ini.',
  whenPoor: 'Periksa onboarding, dukungan, dan siapa yang pergi lebih dulu: penyebabnya harga, produk, atau kecocokan.',
  variants: {
    start: 'per pelanggan di awal periode',
    average: 'per rata-rata jumlah pelanggan',
  },
};
