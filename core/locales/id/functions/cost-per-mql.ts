import type { FunctionTexts } from '../../locale.ts';

/** The words of COST_PER_MQL in Indonesian. */
export const costPerMql: FunctionTexts = {
  label: 'Biaya per MQL',
  purpose: 'Menunjukkan biaya untuk mendapatkan satu prospek yang dinilai pemasaran memenuhi kriteria.',
  whenPoor: 'Jika prospek murah tetapi MQL mahal, kampanye menjangkau orang yang kurang tepat.',
};
