import { fill } from '../../locales/fill.ts';
import type { Chart } from '../../workbook/plan.ts';
import { chartRange } from './chart-data-sheet.ts';
import { formatOf, type KpiContext } from './context.ts';
import type { BodyRow, KpiLayout } from './layout.ts';

type FigureRow = Exclude<BodyRow, { kind: 'group' }>;

/** Below the table: what was brought in, and how efficiently; one figure a chart, four charts at most. */
export function kpiCharts(context: KpiContext, layout: KpiLayout): readonly Chart[] {
  if (context.periods.length < 2) return [];
  return headlines(layout.body).map((row, index) => chartOf(row, index, context, layout));
}

/** The first KPI figures and the first metric of each group, from the end of the funnel forward. */
function headlines(body: readonly BodyRow[]): readonly FigureRow[] {
  const figures = body.filter((row): row is FigureRow => row.kind !== 'group');
  const first = (test: (row: FigureRow) => boolean): FigureRow | undefined => figures.find(test);
  const inGroup = (group: string): FigureRow | undefined =>
    first((row) => row.kind === 'metric' && row.supported.metric.group === group);
  const money = first((row) => row.kind === 'field' && row.field.kpi === 'higher' && row.field.type === 'money');
  const count = first((row) => row.kind === 'field' && row.field.kpi === 'higher' && row.field.type === 'count');
  const candidates = [
    money,
    count,
    inGroup('value'),
    inGroup('conversion'),
    inGroup('engagement'),
    inGroup('customer'),
  ];
  const chosen = [...new Set(candidates.filter((row): row is FigureRow => row !== undefined))];
  return (chosen.length > 0 ? chosen : figures).slice(0, 4);
}

const TALL = 12;

/** The row of the heading above the charts. */
export const chartsFrom = ({ lastRow }: KpiLayout): number => lastRow + 2;

function chartOf(row: FigureRow, index: number, context: KpiContext, layout: KpiLayout): Chart {
  const { columns, headerRow } = layout;
  const subject = row.kind === 'field' ? row.field : row.supported.metric;
  const unit = row.kind === 'field' ? row.field.type : row.supported.metric.unit;
  const top = chartsFrom(layout) + 1 + Math.floor(index / 2) * (TALL + 1);
  // Column A is repeated on every printed page, so charts begin beside it.
  const middle = Math.floor((columns.note + 1) / 2);
  const [left, right] = index % 2 === 0 ? [1, middle - 1] : [middle, columns.note];
  const name = context.label(subject);
  return {
    kind: row.kind === 'field' ? 'column' : 'line',
    title: name,
    description: fill(context.locale.workbookTexts.chartTrend, { metric: name }),
    series: [{ name, values: chartRange(row.row, layout) }],
    categories: chartRange(headerRow, layout),
    format: formatOf(unit, context.table.currency),
    area: { row: top, column: left, lastRow: top + TALL - 1, lastColumn: right },
  };
}
