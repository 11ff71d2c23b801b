import type { FunctionTexts } from '../../locale.ts';

/** The words of CPA in Indonesian. */
export const cpa: FunctionTexts = {
  label: 'Biaya per akuisisi (CPA)',
  purpose: 'Menunjukkan biaya untuk satu pelanggan baru, atau untuk satu konversi jika itu yang dihitung.',
  whenPoor:
    'Lihat apakah klik makin mahal atau makin jarang menjadi konversi, lalu jeda set iklan dengan hasil terburuk.',
  parameters: {
    acquisitions: {
      label: 'Akuisisi',
      description: 'Pelanggan yang didapat dalam periode ini, atau konversi jika pelanggan tidak dihitung.',
    },
  },
  variants: {
    customers: 'per pelanggan baru',
    conversions: 'per konversi',
  },
};
