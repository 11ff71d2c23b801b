import type { FunctionTexts } from '../../locale.ts';

/** The words of CLICK_RATE in Indonesian. */
export const clickRate: FunctionTexts = {
  label: 'Tingkat klik email',
  purpose: 'Menunjukkan berapa banyak penerima email yang mengklik tautan di dalamnya.',
  whenPoor: 'Periksa penawaran, ajakan bertindak (CTA), dan apakah isi email menepati janji baris subjeknya.',
  parameters: {
    clicks: {
      label: 'Klik',
      description: 'Email yang tautannya diklik; tiap penerima dihitung sekali jika datanya memungkinkan.',
    },
  },
  variants: {
    delivered: 'per email sampai',
    opens: 'per email dibuka',
    sent: 'per email terkirim',
  },
};
