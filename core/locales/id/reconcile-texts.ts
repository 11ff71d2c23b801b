import type { ReconcileTexts } from '../reconcile-texts.ts';

/** What a refresh did, in Indonesian. */
export const reconcileTexts: ReconcileTexts = {
  goneFromSource: 'Tidak ada lagi di sumber',
  renamedInSource: 'Tampaknya berganti nama di sumber',
  sourceHeading: 'Di sumber',
  between: ', ',
  nothingNew: 'tidak ada yang baru',
  nothingRemoved: 'tidak ada yang dihapus',
  nothingElse: 'tidak ada lagi yang dihapus',
  periodsAdded: { other: '{count} periode ditambahkan' },
  periodsUpdated: { other: '{count} periode diperbarui' },
  alsoUpdated: { other: '{count} diperbarui' },
  recordsAdded: { other: '{count} baris data ditambahkan' },
  rowsAdded: { other: '{count} baris ditambahkan di lembar' },
  columnsAdded: { other: '{count} kolom ditambahkan' },
  cellsUpdated: { other: '{count} sel diperbarui' },
  taken: { other: '{count} sel Anda diganti dengan versi kami' },
  sheetsAdded: { other: '{count} lembar ditambahkan' },
  followsData: '{place} kembali mengikuti data: {was} lebih awal dari baris baru',
  becameOther: '{place} kini {now}, bukan {was}',
  editsKept: { other: '{count} perubahan Anda dipertahankan' },
  goneKept: { other: '{count} baris atau kolom yang tidak ada lagi di sumber dipertahankan' },
};
