import type { FunctionTexts } from '../../locale.ts';

/** The words of PQL_TO_CUSTOMER in Indonesian. */
export const pqlToCustomer: FunctionTexts = {
  label: 'Tingkat konversi PQL ke pelanggan',
  purpose: 'Menunjukkan berapa banyak orang yang pemakaian produknya menjanjikan penjualan dan benar-benar membeli.',
  whenPoor: 'Tinjau ulang tanda yang dipakai untuk menilai pengguna layak, lalu harga dan saat memintanya.',
};
