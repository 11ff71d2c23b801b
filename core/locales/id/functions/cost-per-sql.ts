import type { FunctionTexts } from '../../locale.ts';

/** The words of COST_PER_SQL in Indonesian. */
export const costPerSql: FunctionTexts = {
  label: 'Biaya per SQL',
  purpose: 'Menunjukkan biaya untuk mendapatkan satu prospek yang digarap tim penjualan.',
  whenPoor:
    'Bandingkan dengan biaya per MQL: selisih yang lebar berarti tim penjualan menolak prospek yang dibayar pemasaran.',
};
