import type { FunctionTexts } from '../../locale.ts';

/** The words of RETENTION_RATE in Indonesian. */
export const retentionRate: FunctionTexts = {
  label: 'Tingkat retensi',
  purpose: 'Menunjukkan bagian pelanggan di awal periode yang masih bertahan.',
  whenPoor: 'Tanyakan alasan mereka yang pergi, lalu periksa onboarding, dukungan, dan seberapa sering produk dipakai.',
};
