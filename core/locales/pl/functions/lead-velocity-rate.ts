import type { FunctionTexts } from '../../locale.ts';

/** What LEAD_VELOCITY_RATE says in Polish. */
export const leadVelocityRate: FunctionTexts = {
  label: 'Tempo przyrostu leadów (LVR)',
  purpose:
    'Pokazuje, czy zakwalifikowanych leadów przybywa więcej niż w poprzednim okresie, zanim widać to w sprzedaży.',
  whenPoor: 'Sprawdź, który kanał daje mniej zakwalifikowanych leadów: sprzedaż odczuje to po jednym cyklu sprzedaży.',
  parameters: {
    qualified_now: { label: 'Leady zakwalifikowane teraz', description: 'Leady zakwalifikowane w bieżącym okresie.' },
    qualified_before: {
      label: 'Leady zakwalifikowane wcześniej',
      description: 'Leady zakwalifikowane w poprzednim okresie tej samej długości.',
    },
  },
};
