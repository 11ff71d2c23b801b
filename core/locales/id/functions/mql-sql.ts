import type { FunctionTexts } from '../../locale.ts';

/** The words of MQL_SQL in Indonesian. */
export const mqlSql: FunctionTexts = {
  label: 'Tingkat konversi MQL ke SQL',
  purpose: 'Menunjukkan berapa banyak prospek yang diserahkan pemasaran lalu digarap tim penjualan.',
  whenPoor:
    'Pemasaran dan penjualan mungkin berbeda pandangan tentang prospek terkualifikasi, atau tindak lanjutnya lambat.',
  variants: {
    'same-period': 'dihitung dalam periode yang sama',
    cohort: 'dari MQL periode ini, kapan pun menjadi SQL',
  },
};
