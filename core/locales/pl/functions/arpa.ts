import type { FunctionTexts } from '../../locale.ts';

/** What ARPA says in Polish. */
export const arpa: FunctionTexts = {
  label: 'Średni przychód na konto (ARPA)',
  purpose: 'Pokazuje, ile średnio przynosi jedno płacące konto.',
  whenPoor: 'Sprawdź strukturę planów, rabaty oraz to, ile kont przechodzi na wyższy, a ile na niższy plan.',
};
