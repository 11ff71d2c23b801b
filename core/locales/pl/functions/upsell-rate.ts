import type { FunctionTexts } from '../../locale.ts';

/** What UPSELL_RATE says in Polish. */
export const upsellRate: FunctionTexts = {
  label: 'Wskaźnik upsellu',
  purpose: 'Pokazuje, ilu klientów przeszło na wyższy plan lub większy produkt.',
  whenPoor: 'Sprawdź, kiedy i komu składasz ofertę oraz czy wyższy poziom jest wart swojej ceny.',
  parameters: {
    customers: { label: 'Klienci', description: 'Klienci aktywni w danym okresie.' },
  },
};
