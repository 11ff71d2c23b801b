import type { FunctionTexts } from '../../locale.ts';

/** The words of MARKETING_CLOSE_RATE in Indonesian. */
export const marketingCloseRate: FunctionTexts = {
  label: 'Tingkat closing pemasaran',
  purpose: 'Menunjukkan berapa banyak prospek dari pemasaran yang berakhir sebagai deal menang.',
  whenPoor:
    'Bandingkan kampanye menurut closing, bukan jumlah prospeknya, lalu alihkan anggaran ke kampanye yang menjual.',
};
