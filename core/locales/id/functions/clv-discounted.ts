import type { FunctionTexts } from '../../locale.ts';

/** The words of CLV_DISCOUNTED in Indonesian. */
export const clvDiscounted: FunctionTexts = {
  label: 'CLV terdiskonto',
  purpose: 'Menunjukkan nilai seorang pelanggan hari ini, jika uang yang datang belakangan dihitung lebih kecil.',
  whenPoor:
    'Retensi lebih menentukan daripada tingkat diskonto: cari alasan pelanggan pergi, lalu periksa margin per periode.',
  parameters: {
    timing: {
      label: 'Waktu margin',
      description: 'Saat margin diterima: "end" di akhir periode, atau "start" di awal sehingga margin pertama penuh.',
    },
  },
  variants: {
    end: 'dengan margin di akhir tiap periode',
    start: 'dengan margin di awal tiap periode',
  },
};
