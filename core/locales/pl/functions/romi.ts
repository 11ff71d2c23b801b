import type { FunctionTexts } from '../../locale.ts';

/** What ROMI says in Polish. */
export const romi: FunctionTexts = {
  label: 'Zwrot z inwestycji w marketing (ROMI)',
  purpose: 'Pokazuje, ile zysku przynosi każda jednostka wydatków na marketing po odjęciu kosztu sprzedanych towarów.',
  whenPoor: 'Przenieś wydatki do kampanii, które sprzedają towary z lepszą marżą, i sprawdź, co się im przypisuje.',
  parameters: {
    gross_margin: {
      label: 'Marża brutto',
      description:
        'Część przychodu po odjęciu kosztu własnego sprzedaży; 60% to 0,6, a 100% daje zwrot liczony od przychodu.',
    },
  },
};
