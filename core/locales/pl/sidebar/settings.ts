import type { SidebarTexts } from '../../locale.ts';

/** What the sidebar says in its Settings place, in Polish. */
export const settingsTexts: SidebarTexts['settings'] = {
  title: 'Ustawienia',
  kept: 'Zapisywane w tym skoroszycie, dla wszystkich, którzy go używają.',
  saved: 'Zapisano',
  newer:
    'Te ustawienia zapisała nowsza wersja Marksheet. Pozostaną bez zmian, a to, co zmienisz tutaj, działa do zamknięcia panelu.',
  damaged:
    'Nie udało się odczytać zapisanych ustawień, więc obowiązują domyślne. Zmiana jednego z nich zapisze je od nowa.',
  reading: 'Odczytywanie ustawień',
  sidebarHeading: 'Panel boczny',
  language: 'Język',
  languageAutomatic: 'Jak w arkuszu kalkulacyjnym',
  theme: 'Kolory',
  themeSystem: 'Jak w urządzeniu',
  themeLight: 'Jasne',
  themeDark: 'Ciemne',
  sheetsHeading: 'Nowe arkusze',
  sheetLanguage: 'Język arkuszy',
  sheetLanguageAutomatic: 'Jak w panelu',
  currency: 'Waluta',
  currencyHint: 'Dla danych, które nie podają waluty.',
  currencyNone: 'Brak: same liczby',
  inSheets:
    'Progi statusów, weekend i definicję każdego wskaźnika wybiera się w samych arkuszach: Ustawienia i Definicje.',
};
