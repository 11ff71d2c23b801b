import type { FunctionTexts } from '../../locale.ts';

/** The words of CAC in Indonesian. */
export const cac: FunctionTexts = {
  label: 'Biaya akuisisi pelanggan (CAC)',
  purpose: 'Menunjukkan total biaya penjualan dan pemasaran untuk mendapatkan satu pelanggan baru.',
  whenPoor:
    'Bandingkan dengan nilai seorang pelanggan, lalu cari saluran atau tahap penjualan yang paling menyedot biaya.',
  variants: {
    loaded: 'termasuk gaji, perangkat lunak, dan agensi',
    'media-only': 'dengan biaya iklan saja',
  },
};
