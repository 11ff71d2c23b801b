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
};
