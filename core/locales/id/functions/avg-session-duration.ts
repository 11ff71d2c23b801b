import type { FunctionTexts } from '../../locale.ts';

/** The words of AVG_SESSION_DURATION in Indonesian. */
export const avgSessionDuration: FunctionTexts = {
  label: 'Durasi sesi rata-rata',
  purpose: 'Menunjukkan berapa lama orang berada di situs dalam satu sesi.',
  whenPoor: 'Periksa apakah konten menjawab hal yang dicari pengunjung, dan apakah halaman berikutnya mudah ditemukan.',
};
