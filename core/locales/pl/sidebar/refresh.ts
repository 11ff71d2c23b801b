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
  'no-identity':
    'Żadna kolumna nie rozróżnia wierszy skoroszytu, więc wiersze mogłyby się liczyć dwa razy. Zbuduj tylko z tych.',
  newerVersion:
    'Arkusz „{title}” powstał w nowszej wersji Marksheet. Nic nie zostanie zapisane: najpierw zaktualizuj Marksheet.',
  changedMeanwhile: 'Skoroszyt zmienił się w międzyczasie. Sprawdź podgląd jeszcze raz, potem buduj.',
  edits: 'Twoje zmiany, zachowane',
  editsHint: 'Te komórki zostały przez Ciebie zmienione. Zostają takie, chyba że weźmiesz nasze.',
  yours: 'Twoje',
  ours: 'Nasze',
  takeOurs: 'Weź nasze',
  takeAll: 'Weź nasze wszędzie',
  blank: 'puste',
  restated: 'Wartości poprawione przez nowe dane',
  renamed: 'Kolumny, które źródło nazywa teraz inaczej',
  gone: 'Nie ma ich już w danych, zachowane',
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
