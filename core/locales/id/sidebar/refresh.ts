import type { SidebarTexts } from '../../locale.ts';

/** What the sidebar says of a workbook that it built before, in Indonesian. */
export const refreshTexts: SidebarTexts['refresh'] = {
  held: 'Buku kerja ini memuat {count} baris di “{title}”.',
  heldSpan: 'Buku kerja ini memuat {count} baris di “{title}”, {from} – {to}.',
  heldGoals: 'Buku kerja ini memuat sheet sasaran Anda.',
  newRows: 'Baris baru',
  add: 'Tambahkan ke yang sudah ada',
  addHint: 'Baris yang dikenal diperbarui, yang baru ditambahkan.',
  alone: 'Susun dari baris ini saja',
  aloneHint: 'Baris yang tidak ada di dalamnya tetap ada dan ditandai.',
  again: 'Tanpa data baru, sheet disusun lagi dari isi buku kerja.',
  sheets: 'Sheet: {count}',
  willDo: 'Yang akan terjadi',
  upToDate: 'Semuanya mutakhir. Tidak ada yang ditulis.',
  bringUp: 'Perbarui',
  keepHint: 'Yang Anda ketik, ubah, atau tambahkan tetap seperti adanya.',
  'other-currency':
    'Jumlah di buku kerja dalam {was}, yang baru dalam {found}: tidak dapat dijumlahkan. Berikan data dalam {was}, atau susun dari baris ini saja.',
  'other-number-style': 'Di “{column}” angka buku kerja ditulis seperti {was}, baris baru seperti {found}.',
  'date-order':
    'Tanggal di “{column}” dapat diawali hari atau bulan, dan tidak ada yang menunjukkan yang mana: salah satunya {was} atau {found}.',
  readAsHint: 'Tentukan cara membacanya dengan {option}, atau susun dari baris ini saja.',
  answerHint: 'Jawab di bagian “Mohon dijawab” cara membacanya, atau susun dari baris ini saja.',
  sameStyleHint: 'Berikan angka yang ditulis seperti {was}, atau susun dari baris ini saja.',
  'less-detail':
    'Baris buku kerja dibedakan oleh “{was}”, dan baris baru tidak memilikinya: hari akan terhitung dua kali. Berikan data dengan kolom itu, atau susun dari baris ini saja.',
  'more-detail':
    'Baris baru dirinci menurut “{found}”, baris buku kerja tidak: hari akan terhitung dua kali. Berikan data tanpa kolom itu, atau susun dari baris ini saja.',
  'shorter-periods':
    'Baris baru (“{found}”) mewakili periode yang lebih pendek daripada baris buku kerja (“{was}”): angka akan terhitung dua kali. Berikan data dengan periode buku kerja, atau susun dari baris ini saja.',
  'longer-periods':
    'Baris baru (“{found}”) mewakili periode yang lebih panjang daripada baris buku kerja (“{was}”): angka akan terhitung dua kali. Berikan data dengan periode buku kerja, atau susun dari baris ini saja.',
  'no-identity':
    'Tidak ada kolom yang membedakan baris buku kerja, sehingga baris dapat terhitung dua kali. Susun dari baris ini saja.',
  newerVersion:
    'Sheet “{title}” dibuat oleh versi Marksheet yang lebih baru. Tidak ada yang ditulis: perbarui Marksheet dahulu.',
  'marks-lost':
    'Lembar “{title}” kehilangan tanda yang dipakai Marksheet untuk mengenali baris dan kolomnya: sebagian sel tersembunyinya dikosongkan atau ditimpa. Tidak ada yang ditulis. Urungkan perubahan itu, atau buat di berkas baru.',
  'sheet-gone':
    'Lembar “{title}” tidak ada lagi, padahal lembar lain masih membacanya. Tidak ada yang ditulis. Urungkan penghapusannya, atau buat di berkas baru.',
  otherBuild:
    'Sementara itu ada yang membuat atau membatalkan di sini. Lihat apa yang kini ditawarkan untuk dibatalkan.',
  changedMeanwhile: 'Buku kerja berubah sementara itu. Lihat lagi pratinjaunya, lalu susun.',
  edits: 'Suntingan Anda, dipertahankan',
  editsHint: 'Anda mengubah sel-sel ini. Isinya tetap seperti milik Anda, kecuali Anda mengambil milik kami.',
  editedFormulas: 'Rumus yang Anda ubah, dipertahankan',
  takeHint: '--take-ours "{place}" mengambil versi kami di satu sel, --take-ours all di semua sel.',
  yours: 'Milik Anda',
  ours: 'Milik kami',
  takeOurs: 'Ambil milik kami',
  takeAll: 'Ambil milik kami di semua sel',
  blank: 'kosong',
  restated: 'Angka yang dikoreksi data baru',
  renamed: 'Kolom yang kini dinamai lain oleh sumbernya',
  lostColumns: 'Tidak ada lagi di data baru: kolom yang punya angka di buku kerja',
  gainedColumns: 'Baru di data: kolom yang tidak punya angka di baris terdahulu',
  dataNotes: 'Yang perlu diketahui tentang data ini',
  goneRecords:
    'Baris yang tercakup data baru tetapi tidak ada lagi di dalamnya: {count}. Baris itu tetap ada, dengan {amount} di “{column}” yang masih terhitung, dan ditandai di “{title}”: hapus di sana yang tidak boleh terhitung.',
  goneRecordsPlain:
    'Baris yang tercakup data baru tetapi tidak ada lagi di dalamnya: {count}. Baris itu tetap ada dan ditandai di “{title}”: hapus di sana yang tidak boleh terhitung.',
  goneRenamed:
    '“{was}” di “{column}” tampaknya berganti nama menjadi “{now}” (baris: {count}): angka terhitung dua kali sampai Anda menghapus baris salah satunya di “{title}”.',
  lacking:
    'Baris buku kerja yang tercakup data baru tetapi tidak ada di dalamnya: {count}. Data baru tampaknya hanya sebagian dari semuanya, jadi tidak ada yang ditandai.',
  filled: 'Sel kosong yang diisi data baru: {count}',
  datesAsBefore: 'Kolom “{column}”: tanggal dibaca seperti di buku kerja, sehingga {found} adalah {day}',
  oddDate:
    'Baris {row} di “{title}”: {day} di “{column}” bukan ujung bulan seperti tanggal lainnya; periksa apakah benar',
  gone: 'Tidak ada lagi di data, dipertahankan',
  goneHint:
    'Semuanya tetap seperti adanya. Di samping baris KPI, sasaran, dan data hal ini tertulis; untuk yang lain, daftar ini satu-satunya tanda.',
  goneRow: '{sheet}: baris {row}, {words}',
  goneColumn: '{sheet}: kolom “{words}”',
  goneLine: '{sheet}: {words}',
  kept: 'Sheet dari penyusunan terdahulu, dipertahankan',
  proposals: 'Usulan yang mungkin ingin Anda lihat',
  more: 'dan {count} lagi',
  undoTyped: 'Anda mengubah sesuatu di {name} sejak itu; perubahan itu ikut hilang.',
  undoLost: 'Ini ikut hilang: {cells}',
  undoneBut: 'Diurungkan, kecuali yang Anda ubah sejak itu.',
  undoKept: 'Sel yang Anda ubah sejak itu tetap seperti adanya: {count}',
  rearranged:
    'Baris atau kolom “{title}” berubah sejak penyusunan ini, sehingga tidak dapat dibatalkan dengan aman. Tidak ada yang diubah.',
  missing: 'Sheet “{title}” hilang atau berganti nama sejak penyusunan ini. Tidak ada yang diubah.',
  undoRefreshAsk: 'Sheet kembali seperti sebelum penyusunan ini.',
  undoMore: 'Penyusunan yang dapat dibatalkan berturut-turut: {count}',
  undoUntilClosed:
    'Penyusunan ini hanya dapat dibatalkan dari sini sampai bilah samping ditutup: buku kerja tidak punya ruang untuk menyimpan pembatalannya. Setelah itu gunakan histori versi spreadsheet Anda (di Google Spreadsheet: File > Histori versi).',
  undoNotKept:
    '{path} tidak punya ruang untuk menyimpan pembatalan penyusunan ini: Marksheet tidak dapat membatalkannya. Simpan salinan buku kerja sebelum perubahan ini.',
  nothingBuilt:
    'Belum ada yang disusun di buku kerja ini. Pilih sebuah ekspor, atau tempelkan di sini, lalu tambahkan lembarnya dulu.',
  giveNew:
    'Pilih ekspor yang baru dan gunakan rentang yang dipilih, atau tempelkan di sini. Atau perbarui lembar dari data yang ada di buku kerja.',
};
