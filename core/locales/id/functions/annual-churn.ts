import type { FunctionTexts } from '../../locale.ts';

/** The words of ANNUAL_CHURN in Indonesian. */
export const annualChurn: FunctionTexts = {
  label: 'Churn tahunan',
  purpose: 'Menunjukkan bagian pelanggan yang hilang dalam setahun jika setiap bulan berjalan seperti bulan ini.',
  whenPoor: 'Kehilangan kecil tiap bulan menumpuk: periksa bulan awal, pembayaran gagal, dan alasan pelanggan pergi.',
};
