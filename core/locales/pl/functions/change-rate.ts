import type { FunctionTexts } from '../../locale.ts';

/** What CHANGE_RATE says in Polish. */
export const changeRate: FunctionTexts = {
  label: 'Zmiana procentowa',
  purpose: 'Pokazuje, o jaką część wielkość wzrosła lub spadła w porównaniu z wcześniejszym okresem.',
  whenPoor: 'Znajdź kanał, kampanię lub rynek, który się zmienił, i upewnij się, że wcześniejszy okres był typowy.',
  parameters: {
    current: { label: 'Bieżąca wartość', description: 'Wartość z analizowanego okresu.' },
    previous: {
      label: 'Poprzednia wartość',
      description: 'Ta sama wielkość z wcześniejszego okresu; nie może być ujemna.',
    },
  },
};
