import type { IntakeWords } from '../locale.ts';

/**
 * Indonesian words in pasted data that are not data. A bare `m` is no magnitude here: in rupiah it is a billion,
 * in an English export a million. `nihil` is no missing value: it says zero.
 */
export const intakeWords: IntakeWords = {
  totals: [
    ...['total', 'jumlah', 'grand total', 'subtotal', 'sub total', 'sub-total', 'jumlah total', 'total jumlah'],
    ...['total keseluruhan', 'jumlah keseluruhan', 'total semua', 'total seluruhnya', 'jumlah seluruhnya'],
    ...['keseluruhan', 'total akhir', 'jumlah akhir', 'rata-rata', 'rata rata', 'rerata'],
  ],
  missing: [
    ...['tidak ada', 'tidak ada data', 'tidak tersedia', 'data tidak tersedia', 'tidak berlaku', 'kosong'],
    ...['belum ada data', 'belum tersedia', 'belum diisi', 'tidak diisi', 'tidak disetel', '(tidak disetel)'],
    ...['tidak ditetapkan', '(tidak ditetapkan)', 't/a', 'n/a'],
  ],
  magnitudes: {
    rb: 1e3,
    ribu: 1e3,
    jt: 1e6,
    juta: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    mlr: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
  },
  stages: { won: ['menang', 'dimenangkan', 'berhasil ditutup'], lost: ['kalah', 'gagal', 'hilang'] },
};
