import type { FunctionTexts } from '../../locale.ts';

/** The words of ACTIVATION_RATE in Indonesian. */
export const activationRate: FunctionTexts = {
  label: 'Tingkat aktivasi',
  purpose: 'Menunjukkan berapa banyak pengguna baru yang sampai ke titik saat produk terasa manfaatnya.',
  whenPoor: 'Cari langkah onboarding tempat pengguna baru berhenti, lalu persingkat jalan menuju hasil pertama.',
};
