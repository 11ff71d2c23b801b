import type { SidebarTexts } from '../../locale.ts';

export const shellTexts: SidebarTexts['shell'] = {
  title: 'Marksheet',
  places: 'Bagian',
  loading: 'Memuat…',
  cancel: 'Batalkan',
  close: 'Tutup',
  search: 'Cari',
  nothingFound: 'Tidak ditemukan',
  listKeys: 'Panah atas dan bawah menyusuri hasil, Enter membukanya.',
  chosen: 'Dipilih: {name}',
  more: 'dan {count} lagi',
  progress: '{percent}%',
  pageFailure: 'Bagian ini tidak dapat dimuat. Periksa koneksi lalu buka lagi',

  'failure-cancelled': 'Dibatalkan. Buku kerja tetap seperti semula',
  'failure-busy': 'Spreadsheet sedang memproses perubahan lain. Coba lagi sebentar lagi',
  'failure-editing-cell': 'Sebuah sel sedang diedit. Tekan Enter atau Esc di sana, lalu coba lagi',
  'failure-protected': 'Sebuah sheet atau buku kerja dilindungi: {found}. Lepas perlindungannya, lalu coba lagi',
  'failure-title-taken': 'Sudah ada sheet dengan judul ini: {found}',
  'failure-no-such-sheet': 'Sheet dengan judul ini sudah tidak ada: {found}',
  'failure-too-large': 'Ini melebihi daya tampung spreadsheet. Kurangi baris atau pakai periode yang lebih panjang',
  'undo-too-large':
    'Ini melebihi yang diterima spreadsheet sekaligus, jadi tidak ada yang dibatalkan dan buku kerja tetap seperti semula. Batalkan lewat riwayat versi, atau hapus sendiri lembar yang dibuat',
  'failure-too-long':
    'Tujuan atau pengaturan lebih panjang dari {found} karakter, batas yang disimpan spreadsheet. Persingkat: yang disimpan sebelumnya masih ada',
  'failure-offline': 'Tidak ada koneksi. Buku kerja tetap seperti semula',
  'failure-unfinished':
    'Perubahan pada lembar sudah dimulai tetapi belum selesai: halamannya ditutup atau koneksi terputus. Marksheet menampilkan apa yang dapat dilakukan',
  'failure-time-limit': 'Spreadsheet terlalu lama memproses. Coba lagi dengan lebih sedikit baris',
  'failure-quota': 'Batas harian spreadsheet tercapai. Coba lagi besok',
  'failure-changed-meanwhile': 'Lembar baru saja diubah orang lain. Tidak ada yang ditulis; coba lagi',
  'failure-days-from-1904':
    'Buku kerja ini menghitung hari sejak 1904, sehingga tanggal dari Marksheet akan meleset empat tahun. Tidak ada yang diubah. Matikan di File > Opsi > Tingkat Lanjut, “Gunakan sistem tanggal 1904” (di Mac: Preferensi > Perhitungan): tanggal yang sudah ada di buku kerja ikut bergeser. Atau susun di buku kerja lain',
  'failure-several-accounts': 'Beberapa akun sedang masuk. Masuk dengan satu akun saja, atau pakai jendela privat',
  'failure-not-permitted': 'Anda tidak boleh mengubah buku kerja ini. Minta hak edit kepada pemiliknya',
  'failure-unknown': 'Terjadi hal tak terduga: {found}. Buku kerja tetap seperti semula',
};
