import type { FunctionTexts } from '../../locale.ts';

/** The words of AVERAGE_ORDER_VALUE in Indonesian. */
export const averageOrderValue: FunctionTexts = {
  label: 'Nilai pesanan rata-rata',
  purpose: 'Menunjukkan berapa uang yang dikeluarkan pelanggan setiap kali memesan.',
  whenPoor: 'Coba paket bundel, batas belanja gratis ongkir, dan produk terkait, lalu periksa besarnya diskon.',
};
