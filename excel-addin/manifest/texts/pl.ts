import type { ManifestTexts } from './manifest-texts.ts';

export const texts: ManifestTexts = {
  description: 'Metryki marketingowe jako funkcje oraz arkusze KPI i celów z Twoich własnych eksportów.',
  welcome: {
    title: 'Marksheet jest na karcie Narzędzia główne',
    description:
      'Zaznacz eksport i naciśnij Otwórz Marksheet albo wpisz w komórce funkcję, na przykład =CONVERSION_RATE.',
  },
  commands: {
    open: {
      label: 'Otwórz Marksheet',
      tip: 'Twórz arkusze KPI i celów ze swoich danych i znajduj funkcje marketingowe.',
    },
    'build-again': {
      label: 'Utwórz ponownie',
      tip: 'Zaktualizuj arkusze nowymi danymi. To, co zostało wpisane i zmienione, pozostanie.',
    },
    'insert-function': {
      label: 'Wstaw funkcję',
      tip: 'Znajdź metrykę marketingową po znaczeniu, wypełnij ją i wstaw do aktywnej komórki.',
    },
    check: {
      label: 'Kontrola udostępniania',
      tip: 'Zobacz, co zepsuje się lub wprowadzi w błąd po udostępnieniu tego skoroszytu, i popraw to.',
    },
  },
};
