import { binary, call, cell, empty, type Formula, when } from '../../workbook/formula.ts';
import type { GoalsContext } from './context.ts';
import { type KpiRow, kpiRows } from './summary-kpis.ts';
import { writtenFigure } from './written-figure.ts';

/** What is kept of each KPI to find the one that got worst. */
export const kpiFallColumns = { label: 0, change: 1, fall: 2, from: 3, to: 4 } as const;

/** The KPI rows that can get better or worse; none where there is no period before. */
export const judgedKpis = (context: GoalsContext): readonly KpiRow[] => {
  const columns = context.kpi?.layout.columns;
  if (columns?.change == null || columns.previous === null) return [];
  return kpiRows(context).filter(({ better }) => better !== 'neither');
};

/** A row a KPI: its change, the change counted in its good direction, and both figures in words. */
export function kpiFalls(context: GoalsContext): readonly (readonly (Formula | string)[])[] {
  const columns = context.kpi?.layout.columns;
  const { percent } = context.locale.goalTexts.figures;
  return judgedKpis(context).map(({ row, label, better, isShare }) => {
    const at = (column: number | null | undefined): Formula => cell(row, column ?? 0, { sheet: 'kpis' });
    const [change, previous, latest] = [at(columns?.change), at(columns?.previous), at(columns?.latest)];
    const known = (of: Formula, then: Formula): Formula => when(call('ISNUMBER', of), then, empty);
    return [
      label,
      known(change, change),
      known(change, better === 'lower' ? binary('*', change, -1) : change),
      known(previous, writtenFigure(previous, isShare, percent)),
      known(latest, writtenFigure(latest, isShare, percent)),
    ];
  });
}
