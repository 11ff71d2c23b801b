import type { FunctionTexts } from '../../locale.ts';

/** The words of CLV_SUBSCRIPTION in Indonesian. */
export const clvSubscription: FunctionTexts = {
  label: 'CLV langganan',
  purpose: 'Menunjukkan nilai seorang pelanggan berlangganan sampai ia berhenti.',
  whenPoor: 'Churn paling menentukan: pertahankan pelanggan dulu, baru lihat harga, kenaikan paket, dan biaya layanan.',
};
