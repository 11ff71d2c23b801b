import type { FunctionTexts } from '../../locale.ts';

/** The words of CLICK_TO_OPEN_RATE in Indonesian. */
export const clickToOpenRate: FunctionTexts = {
  label: 'Tingkat klik per email dibuka (CTOR)',
  purpose: 'Menunjukkan berapa banyak orang yang membuka email lalu mengklik tautan di dalamnya.',
  whenPoor: 'Baris subjeknya sudah bekerja: periksa isi, tata letak, dan ajakan bertindak (CTA).',
  parameters: {
    clicks: {
      label: 'Klik',
      description: 'Email yang tautannya diklik; tiap penerima dihitung sekali jika datanya memungkinkan.',
    },
    opens: {
      label: 'Email dibuka',
      description: 'Email yang dibuka; tiap penerima dihitung sekali jika datanya memungkinkan.',
    },
  },
};
