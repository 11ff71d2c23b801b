import type { FunctionTexts } from '../../locale.ts';

/** The words of SALES_VELOCITY in Indonesian. */
export const salesVelocity: FunctionTexts = {
  label: 'Kecepatan penjualan',
  purpose: 'Menunjukkan berapa uang yang dihasilkan deal terbuka per hari dengan laju saat ini.',
  whenPoor:
    'Satu dari empat faktor menurun: jumlah deal, nilainya, kemenangannya, atau siklusnya memanjang; benahi yang itu.',
};
