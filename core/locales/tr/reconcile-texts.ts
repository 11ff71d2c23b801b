import type { ReconcileTexts } from '../reconcile-texts.ts';

/** What a refresh did, in Turkish. */
export const reconcileTexts: ReconcileTexts = {
  goneFromSource: 'Kaynakta artık yok',
  renamedInSource: 'Kaynakta adı değişmiş görünüyor',
  sourceHeading: 'Kaynakta',
  between: ', ',
  nothingNew: 'yeni bir şey yok',
  nothingRemoved: 'hiçbir şey silinmedi',
  nothingElse: 'başka hiçbir şey silinmedi',
  periodsAdded: { other: '{count} dönem eklendi' },
  periodsUpdated: { other: '{count} dönem güncellendi' },
  alsoUpdated: { other: '{count} dönem güncellendi' },
  recordsAdded: { other: '{count} veri satırı eklendi' },
  rowsAdded: { other: 'sayfalara {count} satır eklendi' },
  columnsAdded: { other: '{count} sütun eklendi' },
  cellsUpdated: { other: '{count} hücre güncellendi' },
  taken: { other: 'sizin {count} hücrenizin yerine bizimki yazıldı' },
  sheetsAdded: { other: '{count} sayfa eklendi' },
  followsData: '{place} yine verileri izliyor: {was} yeni satırlardan önceydi',
  becameOther: '{place} artık {was} yerine {now}',
  editsKept: { other: 'sizin {count} değişikliğiniz korundu' },
  goneKept: { other: 'kaynakta artık olmayan {count} satır veya sütun korundu' },
};
