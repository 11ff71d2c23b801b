import type { FunctionTexts } from '../../locale.ts';

/** What OUTPUT_PER_PERSON says in Polish. */
export const outputPerPerson: FunctionTexts = {
  label: 'Efekty pracy na osobę',
  purpose: 'Pokazuje, ile wytwarza jedna osoba w zespole, cokolwiek liczysz jako efekt.',
  whenPoor: 'Poszukaj ręcznych czynności do zautomatyzowania, niejasnych briefów i zbyt wielu zadań naraz.',
};
