import type { SidebarTexts } from '../../locale.ts';

export const startTexts: SidebarTexts['start'] = {
  heading: 'Marksheet tidak dapat dimulai',
  again: 'Coba lagi',
  offline: 'Tidak ada koneksi ke Google. Periksa koneksi, lalu coba lagi.',
  accounts:
    'Beberapa akun Google sedang masuk, padahal Google menjalankan skrip untuk satu akun saja. Keluar dari akun lain, atau buka spreadsheet di jendela privat.',
  permission:
    'Google meminta izin Anda dulu. Tutup bilah sisi ini, buka Marksheet dari menu Ekstensi, lalu izinkan. Jika beberapa akun sedang masuk, keluar dari akun lain.',
  quota: 'Batas harian Google untuk skrip tercapai. Coba lagi besok.',
  busy: 'Google sedang sibuk. Coba lagi sebentar lagi.',
  unknown: 'Jawaban Google: {found}',
};
