import type { SidebarTexts } from '../../locale.ts';

/** What the sidebar says of a workbook that it built before, in Polish. */
export const refreshTexts: SidebarTexts['refresh'] = {
  held: 'Ten skoroszyt ma {count} wierszy w arkuszu „{title}”.',
  heldSpan: 'Ten skoroszyt ma {count} wierszy w arkuszu „{title}”, {from} – {to}.',
  heldGoals: 'Ten skoroszyt ma Twoje arkusze celów.',
  newRows: 'Nowe wiersze',
  add: 'Dodaj do tych, które są',
  addHint: 'Znane wiersze zostaną zaktualizowane, nowe dodane.',
  alone: 'Zbuduj tylko z nich',
  aloneHint: 'Wiersze, których w nich brak, zostają i są oznaczone.',
  again: 'Bez nowych danych arkusze powstają ponownie z tego, co jest w skoroszycie.',
  sheets: 'Arkusze: {count}',
  willDo: 'Co się stanie',
  upToDate: 'Wszystko jest aktualne. Nic nie zostanie zapisane.',
  bringUp: 'Zaktualizuj',
  keepHint: 'To, co wpisano, zmieniono lub dodano, zostaje bez zmian.',
  'other-currency':
    'Kwoty w skoroszycie są w {was}, nowe w {found}: nie można ich dodać. Podaj dane w {was} albo zbuduj tylko z tych.',
  'other-number-style': 'W „{column}” skoroszyt ma liczby zapisane jak {was}, nowe wiersze jak {found}.',
  'date-order':
    'W datach w „{column}” najpierw może stać dzień albo miesiąc i nic nie mówi, co z tego: jedna z nich to {was} albo {found}.',
  readAsHint: 'Podaj, jak je odczytać: {option}, albo zbuduj tylko z tych.',
  answerHint: 'Odpowiedz w sekcji „Prosimy o odpowiedź”, jak je odczytać, albo zbuduj tylko z tych.',
  sameStyleHint: 'Podaj liczby zapisane jak {was} albo zbuduj tylko z tych.',
  'less-detail':
    'Wiersze skoroszytu rozróżnia „{was}”, a nowe jej nie mają: dni liczyłyby się dwa razy. Podaj dane z tą kolumną albo zbuduj tylko z tych.',
  'more-detail':
    'Nowe wiersze są podzielone według „{found}”, wiersze skoroszytu nie: dni liczyłyby się dwa razy. Podaj dane bez niej albo zbuduj tylko z tych.',
  'shorter-periods':
    'Nowe wiersze („{found}”) obejmują krótsze okresy niż wiersze skoroszytu („{was}”): liczby liczyłyby się dwa razy. Podaj dane w okresach skoroszytu albo zbuduj tylko z tych.',
  'longer-periods':
    'Nowe wiersze („{found}”) obejmują dłuższe okresy niż wiersze skoroszytu („{was}”): liczby liczyłyby się dwa razy. Podaj dane w okresach skoroszytu albo zbuduj tylko z tych.',
  'no-identity':
    'Żadna kolumna nie rozróżnia wierszy skoroszytu, więc wiersze mogłyby się liczyć dwa razy. Zbuduj tylko z tych.',
  newerVersion:
    'Arkusz „{title}” powstał w nowszej wersji Marksheet. Nic nie zostanie zapisane: najpierw zaktualizuj Marksheet.',
  'marks-lost':
    'Arkusz „{title}” stracił znaczniki, po których Marksheet rozpoznaje jego wiersze i kolumny: część ukrytych komórek wyczyszczono lub nadpisano. Nic nie zostało zapisane. Cofnij tę zmianę albo utwórz nowy plik.',
  'sheet-gone':
    'Arkusza „{title}” już nie ma, a inne arkusze nadal z niego czytają. Nic nie zostało zapisane. Cofnij jego usunięcie albo utwórz nowy plik.',
  otherBuild: 'W międzyczasie ktoś coś tu utworzył lub cofnął. Zobacz, co teraz proponuje cofanie.',
  changedMeanwhile: 'Skoroszyt zmienił się w międzyczasie. Sprawdź podgląd jeszcze raz, potem buduj.',
  edits: 'Twoje zmiany, zachowane',
  editsHint: 'Te komórki zostały przez Ciebie zmienione. Zostają takie, chyba że weźmiesz nasze.',
  editedFormulas: 'Zmienione przez Ciebie formuły, zachowane',
  takeHint: '--take-ours "{place}" bierze naszą wersję w jednej komórce, --take-ours all wszędzie.',
  yours: 'Twoje',
  ours: 'Nasze',
  takeOurs: 'Weź nasze',
  takeAll: 'Weź nasze wszędzie',
  blank: 'puste',
  restated: 'Wartości poprawione przez nowe dane',
  renamed: 'Kolumny, które źródło nazywa teraz inaczej',
  lostColumns: 'Nie ma ich już w nowych danych: kolumny, które w skoroszycie mają liczby',
  gainedColumns: 'Nowe w danych: kolumny bez liczb we wcześniejszych wierszach',
  dataNotes: 'Co trzeba wiedzieć o tych danych',
  goneRecords:
    'Wiersze, które nowe dane obejmują, a których już nie mają: {count}. Zostają, w „{column}” nadal liczy się z nich {amount}, i są oznaczone w arkuszu „{title}”: usuń tam to, co nie powinno się liczyć.',
  goneRecordsPlain:
    'Wiersze, które nowe dane obejmują, a których już nie mają: {count}. Zostają i są oznaczone w arkuszu „{title}”: usuń tam to, co nie powinno się liczyć.',
  goneRenamed:
    '„{was}” w „{column}” ma chyba teraz nazwę „{now}” (wiersze: {count}): liczby liczą się dwa razy, dopóki nie usuniesz wierszy jednej z nich w arkuszu „{title}”.',
  lacking:
    'Wiersze skoroszytu, które nowe dane obejmują, a których w nich brak: {count}. Nowe dane wyglądają na część całości, więc nic nie oznaczono.',
  filled: 'Puste komórki wypełnione przez nowe dane: {count}',
  datesAsBefore: 'Kolumna „{column}”: daty odczytano jak w skoroszycie, więc {found} to {day}',
  oddDate:
    'Wiersz {row} arkusza „{title}”: {day} w „{column}” nie jest krańcem miesiąca jak pozostałe daty; sprawdź, czy jest poprawna',
  gone: 'Nie ma ich już w danych, zachowane',
  goneHint:
    'Zostają bez zmian. Obok wierszy KPI, celów i danych jest to napisane; dla reszty jedynym znakiem jest ta lista.',
  goneRow: '{sheet}: wiersz {row}, {words}',
  goneColumn: '{sheet}: kolumna „{words}”',
  goneLine: '{sheet}: {words}',
  kept: 'Arkusze wcześniejszych budowań, zachowane',
  proposals: 'Propozycje, którym warto się przyjrzeć',
  more: 'i jeszcze {count}',
  undoTyped: 'Od tego czasu zmieniono coś w: {name}; to też zniknie.',
  undoLost: 'Zniknie też: {cells}',
  undoneBut: 'Cofnięto, poza tym, co zmieniono od tego czasu.',
  undoKept: 'Komórki zmienione od tego czasu zostają bez zmian: {count}',
  rearranged:
    'Wiersze lub kolumny arkusza „{title}” zmieniły się od tego budowania, więc nie można go bezpiecznie cofnąć. Nic nie zmieniono.',
  missing: 'Arkusz „{title}” zniknął lub ma inną nazwę od tego budowania. Nic nie zmieniono.',
  undoRefreshAsk: 'Arkusze wracają do stanu sprzed tego budowania.',
  undoMore: 'Budowania, które można cofnąć jedno po drugim: {count}',
  undoUntilClosed:
    'To budowanie można stąd cofnąć tylko do zamknięcia panelu bocznego: w skoroszycie nie ma miejsca na to, co je cofa. Potem skorzystaj z historii wersji arkusza (w Arkuszach Google: Plik > Historia wersji).',
  undoNotKept:
    'W {path} nie ma miejsca na to, co cofa to budowanie: Marksheet nie może go cofnąć. Zachowaj kopię skoroszytu sprzed zmiany.',
  nothingBuilt:
    'W tym skoroszycie nic jeszcze nie utworzono. Najpierw zaznacz eksport albo wklej go tutaj i dodaj arkusze.',
  giveNew:
    'Zaznacz nowy eksport i użyj zaznaczonego zakresu albo wklej go tutaj. Możesz też zaktualizować arkusze z danych, które są w skoroszycie.',
};
