import type { FunctionTexts } from '../../locale.ts';

/** What SALES_CYCLE_LENGTH says in Polish. */
export const salesCycleLength: FunctionTexts = {
  label: 'Długość cyklu sprzedaży',
  purpose: 'Pokazuje, ile dni mija od otwarcia szansy sprzedaży do jej zamknięcia.',
  whenPoor: 'Znajdź etap, na którym szanse czekają najdłużej, i na co czekają: na decydenta, wycenę czy odpowiedź.',
  parameters: {
    created_dates: {
      label: 'Daty utworzenia',
      description: 'Dzień otwarcia każdej szansy sprzedaży; aby liczyć od pierwszego kontaktu, podaj jego daty.',
    },
    closed_dates: {
      label: 'Daty zamknięcia',
      description: 'Dzień zamknięcia każdej szansy, w tej samej kolejności; puste, dopóki jest otwarta.',
    },
    statistic: {
      label: 'Statystyka',
      description:
        'Domyślnie "mean", czyli średnia, albo "median", czyli mediana, odporna na jedną bardzo długą szansę.',
    },
  },
  variants: {
    mean: 'średnia z zamkniętych szans',
    median: 'mediana zamkniętych szans',
  },
};
