import type { FunctionTexts } from '../../locale.ts';

/** The words of QUOTA_ATTAINMENT in Indonesian. */
export const quotaAttainment: FunctionTexts = {
  label: 'Pencapaian kuota',
  purpose: 'Menunjukkan berapa bagian kuota penjualan yang sudah tercapai lewat closing.',
  whenPoor:
    'Lihat dulu apakah deal terlalu sedikit, terlalu kecil, atau terlalu lambat sebelum mempertanyakan kuotanya.',
};
