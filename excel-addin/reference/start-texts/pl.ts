import type { StartTexts } from './start-texts.ts';

export const texts: StartTexts = {
  title: 'Marksheet dla Excela',
  about:
    'Metryki marketingowe jako funkcje oraz arkusze KPI i celów z własnych eksportów: w Excelu w sieci Web, dla Windows i dla Maca, po angielsku, turecku, indonezyjsku, arabsku i polsku.',
  install: 'Instalacja',
  manifest: 'Zapisz {file}. To mały plik, który mówi Excelowi, gdzie jest Marksheet, a nie program.',
  english: 'Miejsca podano tak, jak nazywa je Excel po angielsku; w Excelu w innym języku mają nazwy w tym języku.',
  web: 'Excel w sieci Web: {path}, a potem wybierz plik.',
  windows:
    'Excel dla Windows: włóż plik do folderu, udostępnij ten folder samemu sobie, dodaj jego ścieżkę sieciową w {path} i zaznacz Show in Menu. Otwórz Excela ponownie: {open}.',
  mac: 'Excel dla Maca: zamknij Excela, włóż plik do {folder} (Cmd+Shift+G w Finderze; utwórz folder wef, jeśli go nie ma) i otwórz Excela: {open}.',
  organisation: 'Dla wszystkich w organizacji ten sam plik przesyła administrator: {path}.',
  next: 'Potem naciśnij {button} na karcie {tab} albo wpisz funkcję, na przykład {formula}.',
  functions: 'Funkcje',
  help: 'Pomoc',
  support:
    'Odpowiedzi oraz miejsce na pytania i błędy: {address}. Podaj, który to Excel (sieć Web, Windows, Mac), jego wersję i język oraz co zostało zrobione.',
  privacy: 'Prywatność',
  collects:
    'Marksheet niczego nie zbiera i niczego nie wysyła: dane zostają w skoroszycie i na urządzeniu, nie ma żadnego konta. Pliki dodatku pochodzą spod tego adresu; biblioteka Excela, office.js, pochodzi od Microsoftu.',
};
