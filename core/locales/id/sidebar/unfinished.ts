import type { SidebarTexts } from '../../locale.ts';

export const unfinishedTexts: SidebarTexts['unfinished'] = {
  heading: 'Ada pembuatan yang belum selesai',
  began:
    'Halamannya ditutup, atau dihentikan Google: {done} dari {all} langkah selesai. Siapa yang memulainya tidak diketahui.',
  beganBack:
    'Saat sedang dibatalkan, halamannya ditutup atau dihentikan Google: {done} dari {all} langkah pembatalan selesai.',
  finish: 'Selesaikan',
  takeBack: 'Batalkan pembuatan',
  noUndo: 'Setelah diselesaikan di sini, hanya riwayat versi spreadsheet yang dapat membatalkannya.',
  finishing: 'Menyelesaikan pembuatan',
  takingBack: 'Membatalkan pembuatan',
  finished: 'Pembuatan selesai.',
  takenBack: 'Pembuatan dibatalkan. Lembar kembali seperti sebelumnya.',
  couldNotFinish: 'Tidak dapat diselesaikan, jadi dibatalkan. {found}',
  busyHeading: 'Seseorang sedang membuat lembar di sini',
  busy: '{done} dari {all} langkah selesai. Jika berhenti, Anda dapat menyelesaikan atau membatalkannya di sini.',
  leftMidway: 'Panelnya ditutup, atau koneksi terputus, sebelum semuanya tertulis. Batalkan hasilnya, lalu susun lagi.',
  goingOn:
    'Penyusunan oleh orang lain masih berjalan di buku kerja ini, jadi tidak ada yang dibatalkan. Tunggu sampai selesai.',
  ended:
    'Penyusunan itu sudah berakhir: selesai, atau dibatalkan oleh yang memulainya. Di sini tidak ada yang dilakukan.',
  about: 'Lembar yang terkait: {titles}',
  leave: 'Biarkan apa adanya',
  leaveHint:
    'Jika dibiarkan apa adanya, semua yang sudah ditulis tetap ada di buku kerja, tidak ditawarkan lagi di sini, dan isi sebelumnya hanya dapat dikembalikan lewat riwayat versi Excel.',
  left: 'Penyusunan itu dibiarkan apa adanya dan tidak akan ditawarkan lagi.',
  showNext: 'Tampilkan berikutnya',
  unreadable:
    'Catatan untuk membatalkannya tidak dapat dibaca: rusak, atau dari versi Marksheet yang lain. Tidak ada yang diubah.',
};
