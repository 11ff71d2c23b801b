import type { ReconcileTexts } from '../reconcile-texts.ts';

/** What a refresh did, in Polish. */
export const reconcileTexts: ReconcileTexts = {
  goneFromSource: 'Brak w źródle',
  renamedInSource: 'W źródle ma chyba inną nazwę',
  sourceHeading: 'W źródle',
  between: ', ',
  nothingNew: 'nic nowego',
  nothingRemoved: 'nic nie usunięto',
  nothingElse: 'nic więcej nie usunięto',
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
  recordsAdded: {
    one: 'dodano {count} wiersz danych',
    few: 'dodano {count} wiersze danych',
    many: 'dodano {count} wierszy danych',
    other: 'dodano {count} wiersza danych',
  },
  rowsAdded: {
    one: 'dodano {count} wiersz w arkuszach',
    few: 'dodano {count} wiersze w arkuszach',
    many: 'dodano {count} wierszy w arkuszach',
    other: 'dodano {count} wiersza w arkuszach',
  },
  columnsAdded: {
    one: 'dodano {count} kolumnę',
    few: 'dodano {count} kolumny',
    many: 'dodano {count} kolumn',
    other: 'dodano {count} kolumny',
  },
  cellsUpdated: {
    one: 'zaktualizowano {count} komórkę',
    few: 'zaktualizowano {count} komórki',
    many: 'zaktualizowano {count} komórek',
    other: 'zaktualizowano {count} komórki',
  },
  taken: {
    one: 'zastąpiono {count} Twoją komórkę naszą',
    few: 'zastąpiono {count} Twoje komórki naszymi',
    many: 'zastąpiono {count} Twoich komórek naszymi',
    other: 'zastąpiono {count} Twojej komórki naszą',
  },
  sheetsAdded: {
    one: 'dodano {count} arkusz',
    few: 'dodano {count} arkusze',
    many: 'dodano {count} arkuszy',
    other: 'dodano {count} arkusza',
  },
  followsData: '{place} znów podąża za danymi: {was} wypada przed nowymi wierszami',
  becameOther: '{place} to teraz {now} zamiast {was}',
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
