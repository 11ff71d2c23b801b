import type { FunctionTexts } from '../../locale.ts';

/** The words of UNSUBSCRIBE_RATE in Indonesian. */
export const unsubscribeRate: FunctionTexts = {
  label: 'Tingkat berhenti berlangganan',
  purpose: 'Menunjukkan berapa banyak penerima email yang keluar dari daftar.',
  whenPoor: 'Periksa seberapa sering mengirim, apakah isinya cocok dengan segmen, dan untuk apa orang mendaftar.',
  variants: {
    delivered: 'per email sampai',
    sent: 'per email terkirim',
  },
};
