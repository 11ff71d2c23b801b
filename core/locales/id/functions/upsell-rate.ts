import type { FunctionTexts } from '../../locale.ts';

/** The words of UPSELL_RATE in Indonesian. */
export const upsellRate: FunctionTexts = {
  label: 'Tingkat upsell',
  purpose: 'Menunjukkan berapa banyak pelanggan yang pindah ke paket atau produk yang lebih besar.',
  whenPoor: 'Periksa kapan dan kepada siapa penawaran dibuat, serta apakah tingkat berikutnya sepadan dengan harganya.',
  parameters: {
    customers: {
      label: 'Pelanggan',
      description: 'Pelanggan yang aktif dalam periode ini.',
    },
  },
};
