import type { StartTexts } from './start-texts.ts';

export const texts: StartTexts = {
  title: 'Marksheet untuk Excel',
  about:
    'Metrik pemasaran sebagai fungsi, serta lembar KPI dan target dari hasil ekspor Anda: di Excel untuk web, Windows, dan Mac, dalam bahasa Inggris, Turki, Indonesia, Arab, dan Polandia.',
  install: 'Pemasangan',
  manifest: 'Simpan {file}. Ini file kecil yang memberi tahu Excel di mana Marksheet berada, bukan program.',
  english:
    'Nama tempat ditulis seperti di Excel berbahasa Inggris; di Excel berbahasa lain namanya mengikuti bahasa itu.',
  web: 'Excel untuk web: {path}, lalu pilih file itu.',
  windows:
    'Excel untuk Windows: taruh file di sebuah folder, bagikan folder itu kepada Anda sendiri, tambahkan jalur jaringannya di {path}, lalu centang Show in Menu. Buka Excel lagi: {open}.',
  mac: 'Excel untuk Mac: tutup Excel, taruh file di {folder} (Cmd+Shift+G di Finder; buat folder wef jika belum ada), lalu buka Excel: {open}.',
  organisation: 'Untuk semua orang dalam organisasi, administrator mengunggah file yang sama: {path}.',
  next: 'Lalu tekan {button} di tab {tab}, atau ketik fungsi seperti {formula}.',
  functions: 'Fungsi',
  help: 'Bantuan',
  support:
    'Jawaban, serta tempat untuk pertanyaan dan kesalahan: {address}. Sebutkan Excel yang dipakai (web, Windows, Mac), versi dan bahasanya, dan apa yang Anda lakukan.',
  privacy: 'Privasi',
  collects:
    'Marksheet tidak mengumpulkan dan tidak mengirim apa pun: data Anda tetap di buku kerja dan perangkat Anda, dan tidak ada akun. File add-in berasal dari alamat ini; pustaka Excel sendiri, office.js, berasal dari Microsoft.',
};
