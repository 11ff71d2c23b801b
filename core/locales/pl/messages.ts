import type { Messages } from '../locale.ts';

/**
 * Sentences about problems and missing answers in Polish. The name comes first and a colon follows, so that no verb has
 * to agree with it.
 */
export const messages: Messages = {
  'no-data': '{parameter}: brak wartości, wymagana jest liczba',
  'no-data-date': '{parameter}: brak wartości, wymagana jest data',
  'no-data-text': '{parameter}: brak wartości, wymagany jest tekst',
  'zero-denominator': '{parameter}: wartość 0, nie ma przez co dzielić',
  'not-a-number':
    '{parameter}: wymagana jest liczba, a podano „{found}”. Wpisz ją ponownie jako liczbę albo wczytaj wklejony tekst w panelu bocznym',
  'not-a-date': '{parameter}: wymagana jest data lub tekst taki jak 2026-07-31, a podano „{found}”',
  'out-of-range': '{parameter}: podano {found}, a ta wartość jest poza dozwolonym zakresem',
  'out-of-range-before': '{parameter}: podano {found}, a ta data nie może wypadać przed {notBefore}',
  'out-of-range-at-least': '{parameter}: wymagane jest co najmniej {atLeast}, a podano {found}',
  'out-of-range-at-most':
    '{parameter}: wymagane jest co najwyżej {atMost}, a podano {found}. Procent to ułamek: 25% to 0,25',
  'out-of-range-between':
    '{parameter}: wymagana jest wartość od {atLeast} do {atMost}, a podano {found}. Procent to ułamek: 25% to 0,25',
  'out-of-range-options': '{parameter}: wymagana jest jedna z wartości {options}, a podano „{found}”',
  'out-of-range-result': 'Dla tych wartości wynik nie mieści się w zakresie liczb',
  'shape-mismatch': 'Zakresy mają różne rozmiary: wymagana jest ta sama liczba wierszy i kolumn',
  'shape-mismatch-rows': 'Zakresy mają różną liczbę wierszy ({one} i {other}): wymagane są zakresy tej samej wielkości',
  'shape-mismatch-columns':
    'Zakresy mają różną liczbę kolumn ({one} i {other}): wymagane są zakresy tej samej wielkości',
  'not-additive': '{parameter}: wartości z kilku wierszy nie można sumować',
  'too-little-history': '{parameter}: historia jest za krótka na prognozę. Potrzeba więcej dni, które już minęły',
  'some-argument': 'Argument',
  'the-denominator': 'Mianownik',

  'quoted-name': '„{name}”',
  'list-comma': ',',
  'ambiguous-number': 'Kolumna „{column}”: {found} może oznaczać {taken} lub {other}; odczytano jako {taken}',
  'ambiguous-date': 'Kolumna „{column}”: {found} może oznaczać {taken} lub {other}; odczytano jako {taken}',
  'problem-not-a-number':
    'Wiersz {row}, kolumna „{column}”: „{found}” nie jest liczbą; komórka jest traktowana jako brak danych',
  'problem-not-a-date':
    'Wiersz {row}, kolumna „{column}”: „{found}” nie jest datą; komórka jest traktowana jako brak danych',
  'missing-cells': 'Wiersz {row} ma mniej komórek niż nagłówek ({found}); pozostałe są traktowane jako brak danych',
  'extra-cells': 'Wiersz {row} ma więcej komórek niż nagłówek; nadmiarowe: {found}',
  'duplicate-header': 'Kolumna „{column}” ma taki sam nagłówek jak inna; nazwano ją inaczej, by je odróżnić',
  'empty-header': 'Kolumna „{column}” nie ma nagłówka; jej nazwą jest litera kolumny',
  'long-text': 'Wiersz {row}, kolumna „{column}”: tekst jest za długi (liczba znaków: {found}); jego koniec obcięto',
  'mixed-currency':
    'W danych jest kilka walut ({found}): kwoty są sumowane bez przeliczania; do jednego skoroszytu należy wczytać jedną walutę',
  'unsupported-calendar':
    'Wiersz {row}, kolumna „{column}”: {found} nie jest datą gregoriańską; wymagane są daty takie jak 2026-07-31',
  'said-empty':
    'Kolumna „{column}”: komórki, które mówią, że wartości nie ma ({found}), są traktowane jako puste; liczba: {count} (wiersze: {rows})',
  'one-sided':
    'Wiersze, które mają {others}, a nie mają „{column}”: {count} (wiersze: {rows}). Liczą się tylko po jednej stronie: {metrics}; wynik może wyjść za wysoki. Jeśli puste nie znaczy zero, uzupełnij komórki albo pomiń te wiersze',
  'repeated-rows':
    'Wiersze takie same jak wcześniejszy wiersz w każdej komórce: {count} (wiersze: {rows}). Zostają i są liczone; usuń te, które wklejono dwa razy',
  'shared-rows':
    'Wiersze, które ma też {others}, takie same w każdej komórce: {count} (wiersze: {rows}). Każdy liczy się raz',
  'restated-rows':
    'Wiersze, które {others} ma z innymi liczbami: {count} (wiersze: {rows}). Liczą się liczby z tego, późniejszego pliku',
  'rival-rows':
    'Wiersze, które {others} ma z innymi liczbami, a żaden nie jest taki sam: {count} (wiersze: {rows}). Liczone są oba; pomiń jeden plik, jeśli to te same dane',
  'repeated-id':
    'Kolumna „{column}”: identyfikatory, które są już we wcześniejszym wierszu: {count} (wiersze: {rows}), np. „{found}”. Te wiersze zostają i są liczone; usuń te, które są podwójne',
  'part-over-whole':
    'Suma kolumny „{column}” jest większa niż suma {others}, której jest częścią ({found}): sprawdź, czy obie dotyczą tego samego okresu i znaczą to, co trzeba',
  'partial-column':
    'Kolumna „{column}”: nie każdy eksport ją miał, a wierszy bez niej jest {count}. W okresach z nią i bez niej te wskaźniki porównują niepasujące sumy: {metrics}',
  restated: 'Wiersz {row} w „{title}”, kolumna „{column}”: było {before}, jest {after}',
  'restated-empty': 'Wiersz {row} w „{title}”, kolumna „{column}”: było puste, jest {after}',

  empty: 'Brak danych: źródło jest puste',
  binary: 'Źródło nie jest tekstem ani arkuszem kalkulacyjnym: wymagany jest plik .csv, .tsv lub .xlsx',
  'own-sheet': 'Ten arkusz zbudował Marksheet: podaj dane, z których powstał',
  'no-columns': 'Nie znaleziono tabeli: wymagany jest wiersz nagłówka i co najmniej jeden wiersz pod nim',
  'too-many-columns': 'Liczba kolumn w tabeli: {found}; arkusz mieści najwyżej 16 384',
  'unreadable-file': 'Nie udało się odczytać pliku: {found}',
  'no-metrics':
    'W danych nie ma kolumny, z której może skorzystać wskaźnik. Kolumny: {found}. Wskaż jedną opcją --map "NAGŁÓWEK=pole"',
  'too-many-rows': 'Liczba wierszy w danych: {found}; arkusz mieści 1 048 576',
};
