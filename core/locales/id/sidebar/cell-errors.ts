import type { SidebarTexts } from '../../locale.ts';

/** Why a cell shows an error of the spreadsheet's own, in Indonesian. */
export const cellErrorTexts: SidebarTexts['cellErrors'] = {
  name: '“{found}” tidak dikenal di sini: periksa ejaannya',
  'name-any': 'Ada nama dalam rumus yang tidak dikenal di sini: periksa ejaannya',
  spill: 'Hasilnya mengisi {range}, tetapi {cell} tidak kosong: kosongkan sel itu, atau pindahkan rumusnya',
  'spill-edge': 'Hasilnya mengisi {range}, melebihi ukuran sheet: pindahkan rumus ke atas atau ke arah kolom A',
  'spill-any': 'Hasilnya perlu lebih dari satu sel, dan tidak semuanya kosong: kosongkan, atau pindahkan rumusnya',
  from: '{cell} menampilkan {found}: perbaiki dulu di sana',
  value: 'Ada bagian rumus yang salah jenis, misalnya teks di tempat angka',
  divide: 'Rumus membagi dengan 0 atau dengan sel kosong',
  'not-available': 'Nilai yang dicari rumus tidak ada, atau argumennya kurang atau berlebih',
  'too-many':
    'Rumus berisi lebih dari {most} nilai yang diterimanya. Tulis desimal seperti di spreadsheet ini: dalam beberapa bahasa 1,5 dibaca sebagai dua nilai',
  number: 'Rumus tidak punya hasil dalam batas angka',
  reference: 'Rumus merujuk ke sel yang sudah tidak ada',
  cycle: 'Rumus kembali merujuk ke selnya sendiri',
  null: 'Rentang-rentang itu tidak punya sel yang sama',
  other: 'Rumus tidak dapat dihitung',
};
