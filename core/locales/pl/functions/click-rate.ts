import type { FunctionTexts } from '../../locale.ts';

/** What CLICK_RATE says in Polish. */
export const clickRate: FunctionTexts = {
  label: 'Wskaźnik kliknięć (click rate)',
  purpose: 'Pokazuje, ilu odbiorców e-maila kliknęło w nim link.',
  whenPoor: 'Sprawdź ofertę, wezwanie do działania i to, czy e-mail spełnia obietnicę z tematu.',
  parameters: {
    clicks: {
      label: 'Kliknięcia',
      description: 'E-maile, w których kliknięto link; każdy odbiorca liczony raz, jeśli dane na to pozwalają.',
    },
  },
  variants: {
    delivered: 'względem dostarczonych e-maili',
    opens: 'względem otwartych e-maili',
    sent: 'względem wysłanych e-maili',
  },
};
