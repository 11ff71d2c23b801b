import type { FunctionTexts } from '../../locale.ts';

/** What COST_PER_SQL says in Polish. */
export const costPerSql: FunctionTexts = {
  label: 'Koszt pozyskania SQL',
  purpose: 'Pokazuje, ile kosztuje jeden lead przejęty przez sprzedaż.',
  whenPoor: 'Porównaj z kosztem MQL: duża różnica oznacza, że sprzedaż odrzuca to, za co płaci marketing.',
};
