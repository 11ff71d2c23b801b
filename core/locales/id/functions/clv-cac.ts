import type { FunctionTexts } from '../../locale.ts';

/** The words of CLV_CAC in Indonesian. */
export const clvCac: FunctionTexts = {
  label: 'Rasio CLV terhadap CAC',
  purpose: 'Menunjukkan apakah pelanggan menghasilkan lebih dari biaya akuisisinya, dan berapa kali lipat.',
  whenPoor:
    'Biaya akuisisinya terlalu mahal atau pelanggan pergi terlalu cepat: memperbaiki retensi biasanya lebih murah.',
};
