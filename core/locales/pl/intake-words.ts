import type { IntakeWords } from '../locale.ts';

/** Polish words in pasted data that are not data, with and without their accents. */
export const intakeWords: IntakeWords = {
  totals: [
    ...['razem', 'łącznie', 'lacznie', 'ogółem', 'ogolem', 'razem ogółem', 'razem ogolem'],
    ...['suma', 'w sumie', 'łączna suma', 'laczna suma', 'suma razem', 'sumarycznie', 'podsumowanie'],
    ...['suma całkowita', 'suma calkowita', 'suma końcowa', 'suma koncowa', 'suma ogólna', 'suma ogolna'],
    ...['suma częściowa', 'suma czesciowa', 'suma pośrednia', 'suma posrednia', 'sumy częściowe', 'sumy czesciowe'],
    ...['wartość łączna', 'wartosc laczna', 'do przeniesienia', 'średnia', 'srednia', 'średnio', 'srednio'],
  ],
  missing: [
    ...['brak', 'brak danych', 'brak wartości', 'brak wartosci', 'brak informacji'],
    ...['nie dotyczy', 'nie dot.', 'nd', 'nd.', 'n.d.', 'n/d', 'b.d.', 'b/d', '#n/d', '#n/d!'],
    ...['nie ustawiono', '(nie ustawiono)', 'nie podano', '(nie podano)', 'nie określono', 'nie okreslono'],
    ...['nieokreślone', 'nieokreslone', 'dane niedostępne', 'dane niedostepne'],
  ],
  magnitudes: {
    ...{ k: 1e3, tys: 1e3, tysiąc: 1e3, tysiac: 1e3, tysiące: 1e3, tysiace: 1e3, tysięcy: 1e3, tysiecy: 1e3 },
    ...{ m: 1e6, mln: 1e6, milion: 1e6, miliony: 1e6, milionów: 1e6, milionow: 1e6 },
    ...{ mld: 1e9, miliard: 1e9, miliardy: 1e9, miliardów: 1e9, miliardow: 1e9 },
  },
  stages: {
    won: ['wygrane', 'wygrana', 'wygrany', 'pozyskane'],
    lost: ['przegrane', 'przegrana', 'przegrany', 'utracone', 'utracona', 'stracone', 'stracona'],
  },
};
