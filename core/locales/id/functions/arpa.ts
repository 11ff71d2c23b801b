import type { FunctionTexts } from '../../locale.ts';

/** The words of ARPA in Indonesian. */
export const arpa: FunctionTexts = {
  label: 'Pendapatan rata-rata per akun (ARPA)',
  purpose: 'Menunjukkan pendapatan rata-rata yang dihasilkan satu akun berbayar.',
  whenPoor: 'Periksa komposisi paket, diskon, serta berapa banyak akun yang naik atau turun paket.',
};
