import type { ReconcileTexts } from '../reconcile-texts.ts';

/** What a refresh did, in Turkish. */
export const reconcileTexts: ReconcileTexts = {
  goneFromSource: 'Kaynakta artık yok',
  between: ', ',
  nothingNew: 'yeni bir şey yok',
  nothingRemoved: 'hiçbir şey silinmedi',
  periodsAdded: { other: '{count} dönem eklendi' },
  periodsUpdated: { other: '{count} dönem güncellendi' },
  alsoUpdated: { other: '{count} dönem güncellendi' },
  rowsAdded: { other: '{count} satır eklendi' },
  sheetsAdded: { other: '{count} sayfa eklendi' },
  editsKept: { other: 'sizin {count} değişikliğiniz korundu' },
  goneKept: { other: 'kaynakta artık olmayan {count} satır veya sütun korundu' },
};
