import type { FunctionTexts } from '../../locale.ts';

/** What CAC says in Polish. */
export const cac: FunctionTexts = {
  label: 'Koszt pozyskania klienta (CAC)',
  purpose: 'Pokazuje, ile sprzedaż i marketing łącznie wydają na pozyskanie jednego nowego klienta.',
  whenPoor:
    'Porównaj go z wartością klienta, a potem znajdź kanał lub etap sprzedaży, który pochłania najwięcej pieniędzy.',
  variants: {
    loaded: 'z wynagrodzeniami, oprogramowaniem i agencjami',
    'media-only': 'tylko z wydatkami na reklamę',
  },
};
