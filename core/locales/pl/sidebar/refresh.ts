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
  'other-number-style':
    'W „{column}” skoroszyt ma liczby zapisane jak {was}, nowe wiersze jak {found}. Zobacz w sekcji Kolumny, jak je odczytano, albo zbuduj tylko z tych.',
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
  gone: 'Nie ma ich już w danych, zachowane',
  goneHint: 'Zostają bez zmian. Obok wierszy KPI i celów jest to napisane; dla reszty jedynym znakiem jest ta lista.',
  goneRow: '{sheet}: wiersz {row}, {words}',
  goneColumn: '{sheet}: kolumna „{words}”',
  goneLine: '{sheet}: {words}',
  kept: 'Arkusze wcześniejszych budowań, zachowane',
  proposals: 'Propozycje, którym warto się przyjrzeć',
  more: 'i jeszcze {count}',
  undoTyped: 'Od tego czasu zmieniono coś w: {name}; to też zniknie.',
  undoKept: 'Komórki zmienione od tego czasu zostają bez zmian: {count}',
  rearranged:
    'Wiersze lub kolumny arkusza „{title}” zmieniły się od tego budowania, więc nie można go bezpiecznie cofnąć. Nic nie zmieniono.',
  missing: 'Arkusz „{title}” zniknął lub ma inną nazwę od tego budowania. Nic nie zmieniono.',
  undoRefreshAsk: 'Arkusze wracają do stanu sprzed tego budowania.',
  undoMore: 'Budowania, które można cofnąć jedno po drugim: {count}',
};
