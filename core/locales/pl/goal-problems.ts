import type { GoalProblems } from '../locale.ts';

/** What Polish says of pasted and stored goals that could not be read as they stand. */
export const goalProblems: GoalProblems = {
  'nothing-to-read': 'Nie ma czego wczytać',
  'not-text': 'Źródło to plik innego rodzaju, nie tekst',
  'no-header':
    'Żaden wiersz nie nazywa kolumn, takich jak Cel, Miernik, Wartość docelowa i Termin; nic nie wczytano; początek źródła: {found}',
  'lines-above-header': 'Nad nagłówkiem, pominięto: {found}',
  'unknown-column': 'Kolumna „{column}” jest nieznana i została pominięta: {found}',
  'counted-columns': 'Pominięto kolumny, które są liczone od nowa: {found}',
  'ambiguous-number':
    'Wiersz {row}, kolumna „{column}”: {found} może oznaczać {taken} lub {other}; odczytano jako {taken}',
  'ambiguous-date': 'Kolumna „{column}”: {found} może oznaczać {taken} lub {other}; odczytano jako {taken}',
  'not-a-number': 'Wiersz {row}, kolumna „{column}”: „{found}” nie jest liczbą; komórka jest traktowana jako pusta',
  'not-a-date': 'Wiersz {row}, kolumna „{column}”: „{found}” nie jest datą; komórka jest traktowana jako pusta',
  'long-text': 'Wiersz {row}, kolumna „{column}”: tekst jest za długi (liczba znaków: {found}); jego koniec obcięto',
  'unsupported-calendar':
    'Wiersz {row}, kolumna „{column}”: „{found}” to data z innego kalendarza; komórka jest traktowana jako pusta',
  'mixed-currency': 'W tabeli jest kilka walut ({found}); kwoty odczytano bez przeliczania',
  'words-beside-number':
    'Wiersz {row}, kolumna „{column}”: „{found}” odczytano jako {taken}; pozostałe słowa pominięto',
  'target-not-read':
    'Wiersz {row}, kolumna „{column}”: wymagana jest liczba lub zmiana, na przykład +15%, a jest „{found}”; komórka jest traktowana jako pusta',
  'change-not-used':
    'Wiersz {row}, kolumna „{column}”: „{found}” nie prowadzi do wartości docelowej z tego wiersza; liczy się wartość docelowa',
  'two-baselines':
    'Wiersz {row}: wartość wyjściowa według celu to {found}, według swojej kolumny {taken}; liczy się {taken}',
  'unknown-word':
    'Wiersz {row}, kolumna „{column}”: „{found}” nie jest słowem, które ta kolumna zna; komórka jest traktowana jako pusta',
  'heading-cells':
    'Wiersz {row}: „{taken}” odczytano jako cel nadrzędny wierszy poniżej; z jego wiersza pominięto: {found}',
  'duplicate-id': 'Wiersz {row}: numer {found} jest też w innym wierszu; ten wiersz ma teraz numer {taken}',
  'override-without-status': 'Wiersz {row}: ręczna zmiana nie podaje statusu i została pominięta: {found}',
  'unknown-objective': 'Wiersz {row}, kolumna „{column}”: żaden cel nie ma numeru ani treści „{found}”',
  'count-not-read': 'Wiersz {row}: w „{found}” nie ma liczby; odczytano jako {taken}',
  'count-without-period': 'Wiersz {row}: liczba {found} wymaga okresu albo tego, na co przypada; pominięto ją',
  'missing-text': 'Wiersz {row}: nie napisano, co jest zobowiązaniem; resztę wczytano',
  'incomplete-way': 'Wiersz {row}: wymagane są obie wartości, obecna i docelowa, a jest tylko {found}; pominięto ją',
  'unknown-version': 'Cele są zapisane w wersji {found}, której tu nie znamy',
  'missing-part': 'Zapisane cele: wymagane jest {path}, a go nie ma',
  'wrong-part': 'Zapisane cele: {path} zawiera co innego, niż może: {found}',
  'unknown-part': 'Zapisane cele: {path} jest nieznane',
  'duplicate-part': 'Zapisane cele: {path} ma numer {found}, który ma też inny wpis',
};
