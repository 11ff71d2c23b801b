import type { Direction, Field } from '../../fields/field.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';
import { formatOf } from '../kpi/context.ts';
import type { BodyRow } from '../kpi/layout.ts';
import type { GoalsContext } from './context.ts';

/** A row of the KPI sheet as the Summary tells it. */
export type KpiRow = Readonly<{
  row: number;
  id: string;
  label: string;
  isShare: boolean;
  better: Direction;
  format: NumberFormat;
}>;

/** What leadership asks for first: one of each line where the data has it, then the others in this order. */
const headlines: readonly (readonly string[])[] = [
  ['revenue', 'closed_revenue', 'total_revenue', 'attributed_revenue', 'mrr', 'pipeline'],
  ['new_customers', 'conversions', 'leads', 'orders', 'won', 'qualified_leads', 'mqls', 'new_subscribers', 'visits'],
  [
    ...['CONVERSION_RATE', 'WIN_RATE', 'LEAD_TO_CUSTOMER', 'VISITOR_TO_LEAD', 'LANDING_PAGE_CONVERSION'],
    ...['CLICK_RATE', 'OPEN_RATE', 'ENGAGEMENT_RATE', 'RETENTION_RATE', 'CHURN_RATE'],
  ],
  ['CAC', 'CPA', 'CPL', 'COST_PER_MQL', 'COST_PER_SQL', 'CPC', 'CPM'],
  ['ROAS', 'ROI', 'ROMI', 'CLV_CAC', 'NRR', 'SALES_VELOCITY'],
];

const subjectOf = (row: Exclude<BodyRow, { kind: 'group' }>): Field | Metric =>
  row.kind === 'field' ? row.field : row.supported.metric;

/** Every row of the KPI sheet that has figures, in its order; none without data. */
export function kpiRows({ kpi, currency }: GoalsContext): readonly KpiRow[] {
  if (kpi === null) return [];
  return kpi.layout.body.flatMap((row) => {
    if (row.kind === 'group') return [];
    const of = subjectOf(row);
    const unit = 'overTime' in of ? of.type : of.unit;
    const better = 'overTime' in of ? (of.kpi ?? 'neither') : of.better;
    const label = kpi.context.label(of);
    return [{ row: row.row, id: of.id, label, isShare: unit === 'ratio', better, format: formatOf(unit, currency) }];
  });
}

/** The most telling rows: what objectives are measured by, the headlines, then whatever has a good direction. */
export function headlineKpis(context: GoalsContext, most: number): readonly KpiRow[] {
  const rows = kpiRows(context);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = (id: string | null | undefined): readonly KpiRow[] => {
    const row = id ? byId.get(id) : undefined;
    return row ? [row] : [];
  };
  const wanted = context.book.objectives.filter(({ isExample }) => !isExample).flatMap(({ measure }) => found(measure));
  const first = headlines.flatMap((ids) => ids.flatMap(found).slice(0, 1));
  const others = [
    ...headlines.flatMap((ids) => ids.flatMap(found)),
    ...rows.filter(({ better }) => better !== 'neither'),
  ];
  return [...new Set([...wanted, ...first, ...others])].slice(0, most);
}
