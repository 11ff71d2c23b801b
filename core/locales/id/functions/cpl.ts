import type { FunctionTexts } from '../../locale.ts';

/** The words of CPL in Indonesian. */
export const cpl: FunctionTexts = {
  label: 'Biaya per prospek (CPL)',
  purpose: 'Menunjukkan biaya untuk mendapatkan satu prospek.',
  whenPoor: 'Bandingkan saluran dan audiens, lalu timbang harganya dengan jumlah prospek yang terkualifikasi.',
  variants: {
    leads: 'untuk setiap prospek',
    'qualified-leads': 'untuk setiap prospek terkualifikasi',
  },
};
