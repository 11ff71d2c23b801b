import type { Formula } from '../formula.ts';
import type { PlanGrid } from './plan-grid.ts';
import { isFormulaContent } from './plan-grid.ts';

/** Stretches of lines that formulas read as one, by sheet: each once. */
export type PlannedSpans = Readonly<{ rows: readonly Span[]; columns: readonly Span[] }>;
export type Span = readonly [first: number, last: number];

/** Every stretch of several rows or columns that some formula of the plan reads, by the key of the sheet it lies on. */
export function plannedSpans(grids: readonly PlanGrid[]): ReadonlyMap<string, PlannedSpans> {
  const found = new Map(
    grids.map(({ sheet }) => [sheet.key, { rows: new Map<string, Span>(), columns: new Map<string, Span>() }]),
  );
  const seen = new WeakSet<Formula>();
  const add = (spans: Map<string, Span> | undefined, first: number, last: number): void => {
    if (last > first) spans?.set(`${first}:${last}`, [first, last]);
  };
  const walk = (formula: Formula, own: string): void => {
    if (formula.kind === 'range') {
      const sheet = found.get(formula.sheet ?? own);
      add(sheet?.rows, formula.row, formula.lastRow);
      add(sheet?.columns, formula.column, formula.lastColumn);
      return;
    }
    if (formula.kind !== 'binary' && formula.kind !== 'call') return;
    // Parts are shared between cells of one sheet, and rarely between sheets.
    if (seen.has(formula)) return;
    seen.add(formula);
    if (formula.kind === 'binary') for (const side of [formula.left, formula.right]) walk(side, own);
    else for (const argument of formula.arguments) walk(argument, own);
  };
  for (const { sheet } of grids)
    for (const { rows } of sheet.blocks)
      for (const cells of rows) for (const content of cells) if (isFormulaContent(content)) walk(content, sheet.key);
  return new Map(
    [...found].map(([key, { rows, columns }]) => [key, { rows: [...rows.values()], columns: [...columns.values()] }]),
  );
}
