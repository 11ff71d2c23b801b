import type { FunctionTexts } from '../../locale.ts';

/** The words of SALES_CYCLE_LENGTH in Indonesian. */
export const salesCycleLength: FunctionTexts = {
  label: 'Lama siklus penjualan',
  purpose: 'Menunjukkan berapa hari yang dibutuhkan deal dari dibuka sampai closing.',
  whenPoor:
    'Cari tahap deal menunggu paling lama, dan yang ditunggu: pengambil keputusan, penawaran harga, atau jawaban.',
  parameters: {
    created_dates: {
      label: 'Tanggal dibuat',
      description: 'Hari tiap deal dibuka; isi dengan hari kontak pertama untuk menghitung dari sana.',
    },
    closed_dates: {
      label: 'Tanggal closing',
      description: 'Hari closing tiap deal, dengan urutan yang sama; kosong selama deal masih terbuka.',
    },
    statistic: {
      label: 'Statistik',
      description:
        '"mean" (rata-rata) jika dikosongkan, atau "median", yang tidak terpengaruh satu deal yang sangat lambat.',
    },
  },
  variants: {
    mean: 'rata-rata dari deal yang closing',
    median: 'deal yang berada di tengah',
  },
};
