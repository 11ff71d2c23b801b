import type { SidebarTexts } from '../../locale.ts';

export const paneTexts: SidebarTexts['pane'] = {
  elsewhereHeading: 'Marksheet bekerja di dalam Excel',
  elsewhere:
    'Halaman ini adalah panel sebuah add-in, dan tidak ada buku kerja di sampingnya. Buka buku kerja di Excel, lalu tekan Buka Marksheet di tab Beranda.',
  more: 'Apa itu Marksheet, dan cara memasangnya',
  tooOld:
    'Excel ini terlalu lama untuk Marksheet. Marksheet bekerja di Excel untuk web, di Microsoft 365, dan di Excel 2021 atau yang lebih baru untuk Windows dan Mac.',
  offline: 'Pustaka Excel tidak dapat dimuat. Periksa koneksi, lalu coba lagi. Buku kerja tetap seperti semula.',
  silent: 'Excel tidak menjawab. Tutup panel ini lalu buka lagi; jika tidak membantu, buka kembali buku kerjanya.',
  unknown: 'Jawaban Excel: {found}',
};
