import type { SidebarTexts } from '../../locale.ts';

export const shellTexts: SidebarTexts['shell'] = {
  title: 'Marksheet',
  places: 'Działy',
  loading: 'Wczytywanie…',
  cancel: 'Anuluj',
  close: 'Zamknij',
  search: 'Szukaj',
  nothingFound: 'Nic nie znaleziono',
  listKeys: 'Strzałki w górę i w dół prowadzą po wynikach, Enter otwiera.',
  chosen: 'Wybrano: {name}',
  more: 'i jeszcze {count}',
  progress: '{percent}%',
  pageFailure: 'Nie udało się wczytać tej części. Sprawdź połączenie i otwórz ją ponownie',

  'failure-cancelled': 'Anulowano. Skoroszyt jest taki jak przedtem',
  'failure-busy': 'Arkusz jest zajęty inną zmianą. Spróbuj za chwilę',
  'failure-editing-cell': 'Trwa edycja komórki. Naciśnij w niej Enter lub Esc i spróbuj ponownie',
  'failure-protected': 'Arkusz lub skoroszyt jest chroniony: {found}. Wyłącz ochronę i spróbuj ponownie',
  'failure-title-taken': 'Arkusz o tej nazwie już istnieje: {found}',
  'failure-no-such-sheet': 'Nie ma już arkusza o tej nazwie: {found}',
  'failure-too-large': 'To więcej, niż arkusz może pomieścić. Użyj mniejszej liczby wierszy lub dłuższych okresów',
  'undo-too-large':
    'To więcej, niż arkusz przyjmuje naraz, więc niczego nie cofnięto, a skoroszyt jest taki jak przedtem. Cofnij to w historii wersji albo usuń utworzone arkusze ręcznie',
  'failure-too-long':
    'Cele lub ustawienia są dłuższe niż {found} znaków, a więcej arkusz nie przechowa. Skróć je: to, co zapisano wcześniej, nadal tam jest',
  'failure-offline': 'Brak połączenia. Skoroszyt jest taki jak przedtem',
  'failure-unfinished':
    'Zmiana arkuszy została rozpoczęta i nie jest ukończona: zamknięto jej stronę albo przerwało się połączenie. Marksheet pokaże, co można z nią zrobić',
  'failure-time-limit': 'Trwało to zbyt długo. Spróbuj ponownie z mniejszą liczbą wierszy',
  'failure-quota': 'Dzienny limit został wyczerpany. Spróbuj jutro',
  'failure-changed-meanwhile': 'Ktoś właśnie zmienił arkusze. Niczego nie zapisano; spróbuj ponownie',
  'failure-days-from-1904':
    'Ten skoroszyt liczy dni od 1904 roku, więc daty z Marksheet przesunęłyby się w nim o cztery lata. Niczego nie zmieniono. Wyłącz to w Plik > Opcje > Zaawansowane, „Użyj systemu daty 1904” (na Macu: Preferencje > Obliczenia): daty, które są w skoroszycie, przesuną się razem z tym. Albo utwórz arkusze w innym skoroszycie',
  'failure-several-accounts': 'Zalogowano kilka kont. Zaloguj się tylko na jedno albo użyj okna prywatnego',
  'failure-not-permitted': 'Nie masz prawa zmieniać tego skoroszytu. Poproś właściciela o prawo do edycji',
  'failure-unknown': 'Wystąpił nieoczekiwany problem: {found}. Skoroszyt jest taki jak przedtem',
};
