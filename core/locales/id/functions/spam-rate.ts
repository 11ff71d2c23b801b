import type { FunctionTexts } from '../../locale.ts';

/** The words of SPAM_RATE in Indonesian. */
export const spamRate: FunctionTexts = {
  label: 'Tingkat keluhan spam',
  purpose: 'Menunjukkan berapa banyak penerima email yang menandainya sebagai spam.',
  whenPoor: 'Periksa asal alamat email, seberapa sering mengirim, dan seberapa mudah berhenti berlangganan.',
  variants: {
    delivered: 'per email sampai',
    sent: 'per email terkirim',
  },
};
