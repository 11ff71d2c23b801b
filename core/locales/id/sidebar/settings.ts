import type { SidebarTexts } from '../../locale.ts';

/** What the sidebar says in its Settings place, in Indonesian. */
export const settingsTexts: SidebarTexts['settings'] = {
  title: 'Pengaturan',
  kept: 'Disimpan bersama buku kerja ini, untuk semua yang memakainya.',
  saved: 'Tersimpan',
  newer:
    'Pengaturan ini disimpan oleh versi Marksheet yang lebih baru. Pengaturan itu tetap seperti adanya, dan yang Anda ubah di sini berlaku sampai bilah sisi ditutup.',
  damaged:
    'Pengaturan yang tersimpan tidak terbaca, jadi yang berlaku adalah pengaturan bawaan. Mengubah salah satunya akan menyimpannya kembali.',
  reading: 'Membaca pengaturan',
  sidebarHeading: 'Bilah sisi',
  language: 'Bahasa',
  languageAutomatic: 'Seperti spreadsheet',
  theme: 'Warna',
  themeSystem: 'Seperti perangkat',
  themeLight: 'Terang',
  themeDark: 'Gelap',
  sheetsHeading: 'Sheet baru',
  sheetLanguage: 'Bahasa sheet',
  sheetLanguageAutomatic: 'Seperti bilah sisi',
  currency: 'Mata uang',
  currencyHint: 'Untuk data yang tidak menyebut mata uangnya.',
  currencyNone: 'Tidak ada: angka biasa',
  inSheets:
    'Batas sesuai rencana dan berisiko, akhir pekan, serta definisi tiap metrik dipilih di sheet itu sendiri, di Pengaturan dan Definisi.',
};
