import type { FunctionTexts } from '../../locale.ts';

/** The words of OPEN_RATE in Indonesian. */
export const openRate: FunctionTexts = {
  label: 'Tingkat buka email',
  purpose: 'Menunjukkan berapa banyak penerima email yang membukanya.',
  whenPoor: 'Periksa baris subjek, waktu pengiriman, dan seberapa relevan email itu bagi penerimanya.',
  parameters: {
    opens: {
      label: 'Email dibuka',
      description: 'Email yang dibuka; tiap penerima dihitung sekali jika datanya memungkinkan.',
    },
  },
  variants: {
    delivered: 'per email sampai',
    sent: 'per email terkirim',
  },
};
