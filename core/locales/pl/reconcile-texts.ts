import type { ReconcileTexts } from '../reconcile-texts.ts';

/** What a refresh did, in Polish. */
export const reconcileTexts: ReconcileTexts = {
  goneFromSource: 'Brak w źródle',
  between: ', ',
  nothingNew: 'nic nowego',
  nothingRemoved: 'nic nie usunięto',
  periodsAdded: {
    one: 'dodano {count} okres',
    few: 'dodano {count} okresy',
    many: 'dodano {count} okresów',
    other: 'dodano {count} okresu',
  },
  periodsUpdated: {
    one: 'zaktualizowano {count} okres',
    few: 'zaktualizowano {count} okresy',
    many: 'zaktualizowano {count} okresów',
    other: 'zaktualizowano {count} okresu',
  },
  alsoUpdated: { other: 'zaktualizowano {count}' },
  rowsAdded: {
    one: 'dodano {count} wiersz',
    few: 'dodano {count} wiersze',
    many: 'dodano {count} wierszy',
    other: 'dodano {count} wiersza',
  },
  sheetsAdded: {
    one: 'dodano {count} arkusz',
    few: 'dodano {count} arkusze',
    many: 'dodano {count} arkuszy',
    other: 'dodano {count} arkusza',
  },
  editsKept: {
    one: 'zachowano {count} Twoją zmianę',
    few: 'zachowano {count} Twoje zmiany',
    many: 'zachowano {count} Twoich zmian',
    other: 'zachowano {count} Twojej zmiany',
  },
  goneKept: {
    one: 'zachowano {count} wiersz lub kolumnę, których nie ma już w źródle',
    few: 'zachowano {count} wiersze lub kolumny, których nie ma już w źródle',
    many: 'zachowano {count} wierszy lub kolumn, których nie ma już w źródle',
    other: 'zachowano {count} wiersza lub kolumny, których nie ma już w źródle',
  },
};
