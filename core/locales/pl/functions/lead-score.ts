import type { FunctionTexts } from '../../locale.ts';

/** What LEAD_SCORE says in Polish. */
export const leadScore: FunctionTexts = {
  label: 'Ocena leada (lead score)',
  purpose: 'Ocenia leady od 0 do 100 na podstawie ich działań i profilu, by sprzedaż dzwoniła najpierw do najlepszych.',
  whenPoor:
    'Sprawdź, czy sygnały odróżniają kupujących od oglądających: oceń zeszłorocznych klientów i zobacz ich wynik.',
  parameters: {
    signals: {
      label: 'Sygnały',
      description:
        'Wiersz to lead, kolumna to sygnał: 1 lub zaznaczone pole, jeśli wystąpił, 0 lub puste, jeśli nie, albo liczba wystąpień.',
    },
    weights: {
      label: 'Wagi',
      description: 'Ile wart jest każdy sygnał, w kolejności kolumn; poniżej zera, jeśli przemawia przeciw sprzedaży.',
    },
    highest: { label: 'Maksimum', description: 'Punkty, które dają ocenę 100; domyślnie suma dodatnich wag.' },
  },
};
