import type { FunctionTexts } from '../../locale.ts';

/** What CPM says in Polish. */
export const cpm: FunctionTexts = {
  label: 'Koszt tysiąca wyświetleń (CPM)',
  purpose: 'Pokazuje, ile płacisz za tysiąc wyświetleń reklamy.',
  whenPoor:
    'Grupa odbiorców jest wąska lub pożądana albo trwa drogi sezon: poszerz ją, zmień miejsca emisji lub poczekaj.',
};
