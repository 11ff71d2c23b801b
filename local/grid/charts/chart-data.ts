import { numberPattern } from '../../../core/workbook/number-format.ts';
import type { Chart, SheetPlan } from '../../../core/workbook/plan.ts';
import { type GridRange, gridRange, type SheetIds } from '../plan/grid-range.ts';

/** A chart as it is kept with the workbook: where its numbers stand, never the numbers themselves. */
export type ChartData = Readonly<{
  kind: Chart['kind'];
  title: string;
  description: string;
  series: readonly Readonly<{ name: string; values: GridRange }>[];
  categories: GridRange;
  pattern: string;
}>;

export const chartData = (chart: Chart, plan: Pick<SheetPlan, 'key'>, ids: SheetIds): ChartData => ({
  kind: chart.kind,
  title: chart.title,
  description: chart.description,
  series: chart.series.map(({ name, values }) => ({ name, values: gridRange(values, plan, ids) })),
  categories: gridRange(chart.categories, plan, ids),
  pattern: numberPattern(chart.format),
});
