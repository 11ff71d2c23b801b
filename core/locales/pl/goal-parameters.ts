import type { FieldTexts } from '../locale.ts';
import { statusParametersOf } from '../status-parameters.ts';

/** Polish words of the arguments that functions about goals share. */
export const goalParameters = {
  actual: {
    label: 'Wynik',
    description: 'To, co osiągnięto: dotychczasowa suma albo ostatnia wartość poziomu.',
  },
  target: {
    label: 'Cel',
    description: 'Wartość do osiągnięcia albo granica, której trzeba dotrzymać.',
  },
  baseline: {
    label: 'Wartość wyjściowa',
    description: 'Wartość na początku; domyślnie 0.',
  },
  levelBaseline: {
    label: 'Wartość wyjściowa',
    description: 'Wartość poziomu na początku; bez niej poziom ocenia się tylko względem celu.',
  },
  paceBaseline: {
    label: 'Wartość wyjściowa',
    description: 'Wartość poziomu na początku; inne rodzaje jej nie potrzebują.',
  },
  changeBaseline: {
    label: 'Wartość wyjściowa',
    description: 'Wartość, od której liczy się zmiana; nie mniej niż 0.',
  },
  change: {
    label: 'Zmiana',
    description: 'Zmiana jako ułamek wartości wyjściowej: 0,15 to 15% więcej, -0,5 to połowa, 1 to dwa razy tyle.',
  },
  start: {
    label: 'Początek',
    description: 'Pierwszy dzień, wliczany.',
  },
  due: {
    label: 'Termin',
    description: 'Ostatni dzień, wliczany.',
  },
  asOf: {
    label: 'Stan na dzień',
    description: 'Ostatni dzień objęty wynikiem; liczy się jako zakończony.',
  },
  kind: {
    label: 'Rodzaj',
    description:
      'Rodzaj wielkości: "cumulative" (domyślnie), "level", "ceiling", "at-least", "at-most" lub "milestone".',
  },
  curve: {
    label: 'Krzywa',
    description: 'Jak plan rozkłada się na dni: "linear" (domyślnie) lub "working-days".',
  },
  weekend: {
    label: 'Weekend',
    description: 'Dni wolne od pracy: "sat-sun" (domyślnie) lub "fri-sat".',
  },
  holidays: {
    label: 'Dni świąteczne',
    description: 'Zakres dni poza weekendem, w które nikt nie pracuje; pomija je tylko "working-days".',
  },
  better: {
    label: 'Lepszy kierunek',
    description: 'Co jest lepsze: "higher" (domyślnie) lub "lower".',
  },
  language: {
    label: 'Język',
    description: 'Język odpowiedzi: "en" (domyślnie), "tr", "id", "ar" lub "pl".',
  },
  onTrack: {
    label: 'Próg zgodności',
    description: 'Tempo, od którego jest zgodnie z planem; domyślnie 95%.',
  },
  atRisk: {
    label: 'Próg zagrożenia',
    description: 'Tempo, poniżej którego jest poza planem; domyślnie 75%.',
  },
  daysPerWeek: {
    label: 'Dni w tygodniu',
    description: 'Ile dni w tygodniu przynosi wynik; domyślnie 7, dla tygodnia pracy 5.',
  },
  dates: {
    label: 'Daty',
    description: 'Dzień każdej wartości, w dowolnej kolejności.',
  },
  values: {
    label: 'Wartości',
    description: 'Ile dodał każdy dzień, nie suma narastająca; dla poziomu jego wartość w danym dniu.',
  },
  windowDays: {
    label: 'Okno',
    description: 'Ile ostatnich dni pokazuje, jak idzie; domyślnie 28.',
  },
  forecastStart: {
    label: 'Początek',
    description: 'Pierwszy dzień wliczany do sumy; domyślnie pierwsza data.',
  },
  forecastAsOf: {
    label: 'Stan na dzień',
    description: 'Ostatni zakończony dzień: późniejsze wiersze są pomijane. Domyślnie ostatnia data.',
  },
  weights: {
    label: 'Wagi',
    description:
      'Dla wskaźników procentowych: mianownik każdej wartości, np. odwiedzający, by większe dni znaczyły więcej.',
  },
  highest: {
    label: 'Najwyżej',
    description: 'Najwyższa możliwa wartość poziomu, na przykład 1 dla udziału: prognoza jej nie przekracza.',
  },
  objective: {
    label: 'Cel słowami',
    description: 'Co ma się zmienić, w jednym zdaniu.',
  },
  metric: {
    label: 'Wskaźnik',
    description: 'Wskaźnik lub pole, które to mierzy.',
  },
  smartBaseline: {
    label: 'Wartość wyjściowa',
    description: 'Wartość na początku.',
  },
  owner: {
    label: 'Odpowiedzialny',
    description: 'Jedna osoba, która za to odpowiada.',
  },
  goal: {
    label: 'Cel nadrzędny',
    description: 'Długofalowy cel, któremu służy.',
  },
  bestPast: {
    label: 'Najlepszy okres',
    description: 'Najlepszy dotychczasowy okres, by ocenić, czy cel jest w zasięgu.',
  },
  smartBetter: {
    label: 'Lepszy kierunek',
    description: 'Co jest lepsze: "higher" lub "lower". Domyślnie jak dla znanego wskaźnika.',
  },
} as const satisfies Readonly<Record<string, FieldTexts>>;

/** The arguments of GOAL_STATUS and GOAL_REASON, which are the same. */
export const statusParameters = statusParametersOf(goalParameters);
