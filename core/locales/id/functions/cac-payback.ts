import type { FunctionTexts } from '../../locale.ts';

/** The words of CAC_PAYBACK in Indonesian. */
export const cacPayback: FunctionTexts = {
  label: 'Masa balik modal CAC',
  purpose: 'Menunjukkan berapa bulan yang diperlukan seorang pelanggan baru untuk menutup biaya akuisisinya.',
  whenPoor:
    'Tekan biaya akuisisi, tawarkan paket tahunan bayar di muka, atau naikkan pembayaran bulanan tiap pelanggan.',
};
