import type { FunctionTexts } from '../../locale.ts';

/** The words of MQL_ACCEPTANCE in Indonesian. */
export const mqlAcceptance: FunctionTexts = {
  label: 'Tingkat penerimaan MQL',
  purpose: 'Menunjukkan berapa banyak prospek yang diserahkan pemasaran disetujui tim penjualan untuk ditindaklanjuti.',
  whenPoor:
    'Tanyakan alasan tim penjualan menolak prospek, lalu sepakati satu definisi tertulis prospek terkualifikasi.',
};
