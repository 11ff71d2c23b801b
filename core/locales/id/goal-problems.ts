import type { GoalProblems } from '../locale.ts';

/** What Indonesian says of pasted and stored goals that could not be read as they stand. */
export const goalProblems: GoalProblems = {
  'nothing-to-read': 'Tidak ada yang bisa dibaca',
  'not-text': 'Sumbernya berkas jenis lain, bukan teks',
  'no-header':
    'Tidak ada baris yang menamai kolom, misalnya Sasaran, Diukur dengan, Target, dan Tenggat; tidak ada yang dibaca; awal sumbernya: {found}',
  'lines-above-header': 'Di atas header, tidak dibaca: {found}',
  'unknown-column': 'Kolom “{column}” tidak dikenal dan tidak dibaca: {found}',
  'counted-columns': 'Kolom yang dihitung ulang tidak dibaca: {found}',
  'ambiguous-number':
    'Baris {row}, kolom “{column}”: {found} bisa berarti {taken} atau {other}; dibaca sebagai {taken}',
  'ambiguous-date': 'Kolom “{column}”: {found} bisa berarti {taken} atau {other}; dibaca sebagai {taken}',
  'not-a-number': 'Baris {row}, kolom “{column}”: “{found}” bukan angka; sel ini dianggap kosong',
  'not-a-date': 'Baris {row}, kolom “{column}”: “{found}” bukan tanggal; sel ini dianggap kosong',
  'long-text': 'Baris {row}, kolom “{column}”: teks sepanjang {found} karakter terlalu panjang; akhirnya dipotong',
  'unsupported-calendar':
    'Baris {row}, kolom “{column}”: “{found}” tanggal dari kalender lain; sel ini dianggap kosong',
  'mixed-currency': 'Ada beberapa mata uang dalam tabel ({found}); nilainya dibaca apa adanya',
  'words-beside-number': 'Baris {row}, kolom “{column}”: “{found}” dibaca sebagai {taken}; kata lainnya tidak dibaca',
  'target-not-read':
    'Baris {row}, kolom “{column}”: perlu angka atau perubahan seperti +15%, yang ada “{found}”; sel ini dianggap kosong',
  'change-not-used':
    'Baris {row}, kolom “{column}”: “{found}” tidak menghasilkan target di baris yang sama; yang berlaku targetnya',
  'two-baselines': 'Baris {row}: nilai awal menurut target {found}, menurut kolomnya {taken}; yang berlaku {taken}',
  'unknown-word': 'Baris {row}, kolom “{column}”: “{found}” bukan kata yang dikenal kolom ini; sel ini dianggap kosong',
  'heading-cells':
    'Baris {row}: “{taken}” dibaca sebagai tujuan baris di bawahnya; yang tidak dipakai dari barisnya: {found}',
  'duplicate-id': 'Baris {row}: nomor {found} ada juga di baris lain; baris ini menjadi {taken}',
  'override-without-status': 'Baris {row}: perubahan manual tidak menyebut status dan tidak dibaca: {found}',
  'unknown-objective': 'Baris {row}, kolom “{column}”: tidak ada sasaran dengan nomor atau kata-kata “{found}”',
  'count-not-read': 'Baris {row}: “{found}” tidak menyebut angka; dibaca sebagai {taken}',
  'count-without-period': 'Baris {row}: angka {found} memerlukan periode atau untuk setiap apa; angka itu tidak dibaca',
  'missing-text': 'Baris {row}: tidak tertulis apa yang dijanjikan; sisanya tetap dibaca',
  'incomplete-way':
    'Baris {row}: nilai sekarang dan nilai yang dituju harus ada keduanya, yang ada hanya {found}; nilai itu tidak dibaca',
  'unknown-version': 'Sasaran tersimpan dalam versi {found}, yang tidak dikenal di sini',
  'missing-part': 'Sasaran tersimpan: {path} diperlukan, tetapi tidak ada',
  'wrong-part': 'Sasaran tersimpan: {path} berisi hal lain dari yang seharusnya: {found}',
  'unknown-part': 'Sasaran tersimpan: {path} tidak dikenal',
  'duplicate-part': 'Sasaran tersimpan: {path} bernomor {found}, yang juga dipakai lainnya',
};
