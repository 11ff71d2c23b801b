import type { Messages } from '../locale.ts';

/**
 * Sentences about problems and missing answers, in Indonesian. {row}, {column}, {found}, {parameter}, {atLeast},
 * {atMost}, {options}, {taken} and {other} are filled in where they are known.
 */
export const messages: Messages = {
  'no-data': '{parameter} kosong: harus diisi angka',
  'no-data-date': '{parameter} kosong: harus diisi tanggal',
  'no-data-text': '{parameter} kosong: harus diisi teks',
  'zero-denominator': '{parameter} adalah 0: angka tidak dapat dibagi dengan 0',
  'not-a-number':
    '{parameter} berisi “{found}”: harus berupa angka. Ketik ulang, atau baca teks tempelan lewat panel samping',
  'not-a-date': '{parameter} berisi “{found}”: harus berupa tanggal, atau teks seperti 2026-07-31',
  'out-of-range': '{parameter} adalah {found}: di luar nilai yang diperbolehkan',
  'out-of-range-before': '{parameter} adalah {found}: tidak boleh sebelum {notBefore}',
  'out-of-range-at-least': '{parameter} adalah {found}: harus paling sedikit {atLeast}',
  'out-of-range-at-most':
    '{parameter} adalah {found}: harus paling banyak {atMost}. Persen ditulis sebagai pecahan: 25% adalah 0,25',
  'out-of-range-between':
    '{parameter} adalah {found}: harus dari {atLeast} sampai {atMost}. Persen ditulis sebagai pecahan: 25% adalah 0,25',
  'out-of-range-options': '{parameter} berisi “{found}”: harus salah satu dari {options}',
  'out-of-range-result': 'Hasil dari nilai-nilai ini berada di luar jangkauan angka',
  'shape-mismatch': 'Ukuran rentang berbeda: gunakan rentang dengan jumlah baris dan kolom yang sama',
  'shape-mismatch-rows': 'Rentang memiliki {one} dan {other} baris: gunakan rentang yang berukuran sama',
  'shape-mismatch-columns': 'Rentang memiliki {one} dan {other} kolom: gunakan rentang yang berukuran sama',
  'not-additive': '{parameter} tidak dapat dijumlahkan dari beberapa baris',
  'too-little-history':
    '{parameter}: riwayatnya terlalu pendek untuk perkiraan. Perlu lebih banyak hari yang sudah lewat',
  'some-argument': 'Salah satu argumen',
  'the-denominator': 'Penyebut',

  'quoted-name': '“{name}”',
  'list-comma': ',',
  'ambiguous-number': 'Kolom “{column}”: {found} bisa berarti {taken} atau {other}; dibaca sebagai {taken}',
  'ambiguous-date': 'Kolom “{column}”: {found} bisa berarti {taken} atau {other}; dibaca sebagai {taken}',
  'problem-not-a-number': 'Baris {row}, kolom “{column}”: “{found}” bukan angka; sel ini dianggap kosong',
  'problem-not-a-date': 'Baris {row}, kolom “{column}”: “{found}” bukan tanggal; sel ini dianggap kosong',
  'missing-cells': 'Baris {row} memiliki sel lebih sedikit daripada header ({found}); sisanya dianggap kosong',
  'extra-cells': 'Baris {row} memiliki sel lebih banyak daripada header; kelebihannya: {found}',
  'duplicate-header': 'Kolom “{column}” memiliki header yang sama dengan kolom lain; namanya dibedakan',
  'empty-header': 'Kolom “{column}” tidak memiliki header; dinamai dengan huruf kolomnya',
  'long-text': 'Baris {row}, kolom “{column}”: teks sepanjang {found} karakter terlalu panjang; akhirnya dipotong',
  'mixed-currency':
    'Ada beberapa mata uang dalam data ({found}): nilai dijumlahkan apa adanya; satu buku kerja untuk satu mata uang',
  'unsupported-calendar':
    'Baris {row}, kolom “{column}”: {found} bukan tanggal kalender Masehi; tulis tanggal seperti 2026-07-31',
  'said-empty':
    'Kolom “{column}”: sel yang menyatakan tidak ada angka ({found}) dianggap kosong: {count} (baris {rows})',
  'one-sided':
    'Baris yang berisi {others} tetapi tidak berisi “{column}”: {count} (baris {rows}). Baris ini dihitung pada satu sisi saja dari {metrics}, sehingga hasilnya bisa terlalu tinggi. Jika kosong tidak berarti nol, isi selnya atau keluarkan barisnya',
  'repeated-rows':
    'Baris yang semua selnya sama dengan baris sebelumnya: {count} (baris {rows}). Baris ini tetap ada dan dihitung; keluarkan yang tertempel dua kali',
  'shared-rows':
    'Baris yang juga ada di {others}, sama di semua sel: {count} (baris {rows}). Masing-masing dihitung sekali',
  'restated-rows':
    'Baris yang ada di {others} dengan angka lain: {count} (baris {rows}). Angka file yang lebih akhir ini yang dihitung',
  'rival-rows':
    'Baris yang ada di {others} dengan angka lain, dan tidak ada yang sama: {count} (baris {rows}). Keduanya dihitung; keluarkan satu file jika datanya sama',
  'repeated-id':
    'Kolom “{column}”: ID yang sudah ada di baris sebelumnya: {count} (baris {rows}), misalnya “{found}”. Baris ini tetap ada dan dihitung; keluarkan yang tercatat dua kali',
  'part-over-whole':
    'Jumlah kolom “{column}” lebih besar daripada {others}, padahal merupakan bagiannya ({found}): periksa apakah keduanya dari periode dan arti yang sama',
  'partial-column':
    'Kolom “{column}”: tidak setiap ekspor memuatnya, dan {count} baris tidak memilikinya. Untuk periode dengan dan tanpa kolom itu, yang berikut membandingkan jumlah yang tidak sebanding: {metrics}',
  restated: 'Baris {row} di “{title}”, kolom “{column}”: {before} menjadi {after}',
  'restated-empty': 'Baris {row} di “{title}”, kolom “{column}”: tadinya kosong, kini {after}',

  empty: 'Tidak ada data: sumbernya kosong',
  binary: 'Sumber bukan teks atau spreadsheet: simpan sebagai .csv, .tsv, atau .xlsx',
  'own-sheet': 'Lembar ini disusun oleh Marksheet: berikan data asalnya',
  'no-columns': 'Tabel tidak ditemukan: diperlukan baris header dengan sedikitnya satu baris di bawahnya',
  'too-many-columns': 'Tabel memiliki {found} kolom; satu lembar memuat paling banyak 16.384',
  'unreadable-file': 'File tidak dapat dibaca: {found}',
  'no-metrics':
    'Data tidak memiliki kolom yang dapat dipakai metrik. Kolom: {found}. Tentukan satu dengan --map "HEADER=field"',
  'too-many-rows': 'Data memiliki {found} baris; satu lembar memuat paling banyak 1.048.576',
};
