import type { FunctionTexts } from '../../locale.ts';

/** The words of REVENUE_PER_EMAIL in Indonesian. */
export const revenuePerEmail: FunctionTexts = {
  label: 'Pendapatan per email',
  purpose: 'Menunjukkan berapa pendapatan yang dihasilkan tiap email sampai.',
  whenPoor: 'Kurangi kiriman ke orang yang tidak pernah membuka, dan uji penawaran sebelum menguji baris subjek.',
};
