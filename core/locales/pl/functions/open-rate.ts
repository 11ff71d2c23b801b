import type { FunctionTexts } from '../../locale.ts';

/** What OPEN_RATE says in Polish. */
export const openRate: FunctionTexts = {
  label: 'Wskaźnik otwarć (open rate)',
  purpose: 'Pokazuje, ilu odbiorców e-maila go otworzyło.',
  whenPoor: 'Sprawdź temat, porę wysyłki i to, czy treść jest istotna dla tych, którzy ją dostają.',
  parameters: {
    opens: {
      label: 'Otwarcia',
      description: 'E-maile, które zostały otwarte; każdy odbiorca liczony raz, jeśli dane na to pozwalają.',
    },
  },
  variants: {
    delivered: 'względem dostarczonych e-maili',
    sent: 'względem wysłanych e-maili',
  },
};
