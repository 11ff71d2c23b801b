import type { FunctionTexts } from '../../locale.ts';

/** The words of MARKETING_SOURCED_SHARE in Indonesian. */
export const marketingSourcedShare: FunctionTexts = {
  label: 'Porsi pendapatan bersumber pemasaran',
  purpose: 'Menunjukkan berapa bagian dari total pendapatan yang datang dari pelanggan temuan pemasaran.',
  whenPoor:
    'Pastikan sumber terisi di tiap deal, lalu lihat apakah prospek pemasaran terlalu sedikit atau jarang closing.',
  variants: {
    'lead-source': 'menurut sumber prospek dari deal',
    'first-touch': 'menurut sentuhan pertama dari deal',
  },
};
