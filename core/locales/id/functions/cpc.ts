import type { FunctionTexts } from '../../locale.ts';

/** The words of CPC in Indonesian. */
export const cpc: FunctionTexts = {
  label: 'Biaya per klik (CPC)',
  purpose: 'Menunjukkan biaya rata-rata untuk satu klik pada iklan.',
  whenPoor: 'Iklan dan kata kunci yang lebih relevan menurunkan harga; begitu pula audiens yang lebih sepi pesaing.',
};
