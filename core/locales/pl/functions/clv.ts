import type { FunctionTexts } from '../../locale.ts';

/** What CLV says in Polish. */
export const clv: FunctionTexts = {
  label: 'Wartość życiowa klienta (CLV)',
  purpose: 'Pokazuje, ile wart jest klient przez wszystkie lata, w których kupuje.',
  whenPoor: 'Sprawdź, co kuleje: wartość zamówienia, częstotliwość zakupów, długość relacji czy marża.',
  parameters: {
    years: { label: 'Lata', description: 'Przez ile lat klient średnio kupuje.' },
  },
};
