import type { FunctionTexts } from '../../locale.ts';

/** The words of ACQUISITION_RATE in Indonesian. */
export const acquisitionRate: FunctionTexts = {
  label: 'Tingkat akuisisi pelanggan',
  purpose: 'Menunjukkan seberapa cepat pelanggan baru menambah jumlah pelanggan yang sudah ada.',
  whenPoor: 'Telusuri funnel tahap demi tahap: prospeknya terlalu sedikit, atau prospek tidak menjadi pelanggan.',
};
