import type { FunctionTexts } from '../../locale.ts';

/** What CLICK_TO_OPEN_RATE says in Polish. */
export const clickToOpenRate: FunctionTexts = {
  label: 'Click-to-open rate (CTOR)',
  purpose: 'Pokazuje, ilu spośród tych, którzy otworzyli e-mail, kliknęło w nim link.',
  whenPoor: 'Temat zrobił swoje: popraw treść, układ wiadomości i wezwanie do działania.',
  parameters: {
    clicks: {
      label: 'Kliknięcia',
      description: 'E-maile, w których kliknięto link; każdy odbiorca liczony raz, jeśli dane na to pozwalają.',
    },
    opens: {
      label: 'Otwarcia',
      description: 'E-maile, które zostały otwarte; każdy odbiorca liczony raz, jeśli dane na to pozwalają.',
    },
  },
};
