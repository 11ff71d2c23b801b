import type { FunctionTexts } from '../../locale.ts';

/** What CPC says in Polish. */
export const cpc: FunctionTexts = {
  label: 'Koszt kliknięcia (CPC)',
  purpose: 'Pokazuje, ile średnio płacisz za jedno kliknięcie reklamy.',
  whenPoor:
    'Cenę obniża lepsze dopasowanie reklam do słów kluczowych oraz grupy odbiorców, o które walczy mniej konkurentów.',
};
