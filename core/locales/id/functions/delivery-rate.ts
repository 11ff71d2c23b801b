import type { FunctionTexts } from '../../locale.ts';

/** The words of DELIVERY_RATE in Indonesian. */
export const deliveryRate: FunctionTexts = {
  label: 'Tingkat email sampai',
  purpose: 'Menunjukkan berapa banyak email terkirim yang sampai ke penerima.',
  whenPoor: 'Bersihkan daftar dari alamat mati, lalu periksa autentikasi dan reputasi domain pengirim.',
};
