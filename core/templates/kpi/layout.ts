import type { Field } from '../../fields/field.ts';
import type { WorkbookTexts } from '../../locales/locale.ts';
import { groups, type Metric } from '../../metrics/metric.ts';
import type { KpiContext } from './context.ts';
import type { SupportedMetric } from './supported-metrics.ts';

export type BodyRow = Readonly<
  { row: number } & (
    | { kind: 'group'; text: keyof WorkbookTexts }
    | { kind: 'field'; field: Field }
    | { kind: 'metric'; supported: SupportedMetric }
  )
>;

/** The columns of the KPI sheet; those that the data has no use for are null. */
type KpiColumns = Readonly<{
  name: number;
  trend: number | null;
  latest: number | null;
  change: number | null;
  changeWord: number | null;
  previous: number | null;
  target: number;
  targetMet: number;
  lastYear: number | null;
  changeOnYear: number | null;
  baseline: number | null;
  changeSinceBaseline: number | null;
  total: number;
  note: number;
  firstPeriod: number;
  /** The last column in use. */
  last: number;
}>;

/** Where everything on the KPI sheet stands, so that other sheets can point there. */
export type KpiLayout = Readonly<{
  columns: KpiColumns;
  reportDate: Readonly<{ row: number; column: number }> | null;
  baselineChoice: Readonly<{ row: number; column: number }> | null;
  markRow: number;
  headerRow: number;
  fromRow: number;
  toRow: number;
  body: readonly BodyRow[];
  rowOf: ReadonlyMap<Field | Metric, number>;
  lastRow: number;
  /** Rows of Definitions by metric, where its variant is chosen. */
  definitionRowOf: ReadonlyMap<Metric, number>;
}>;

/** The column of Definitions that holds the chosen variant, and the row of its first metric. */
export const definitionColumns = { metric: 0, words: 1, choice: 2 } as const;
const FIRST_DEFINITION = 3;

const groupTexts = {
  activity: 'groupActivity',
  engagement: 'groupEngagement',
  customer: 'groupCustomer',
  conversion: 'groupConversion',
  value: 'groupValue',
} as const;

/** A year and a period of history are needed before a change on the year can be shown. */
const hasLastYear = ({ periods }: KpiContext): boolean =>
  periods.length > 1 && (periods[periods.length - 1] as number) - (periods[0] as number) >= 364;

function columnsOf(context: KpiContext): KpiColumns {
  let next = 0;
  const take = (isUsed: boolean): number | null => (isUsed ? next++ : null);
  const isDated = context.periods.length > 0;
  const compares = context.periods.length > 1;
  const onYear = hasLastYear(context);
  const name = next++;
  const trend = take(compares);
  const latest = take(isDated);
  const change = take(compares);
  const changeWord = take(compares);
  const previous = take(compares);
  const target = next++;
  const targetMet = next++;
  const lastYear = take(onYear);
  const changeOnYear = take(onYear);
  const baseline = take(compares);
  const changeSinceBaseline = take(compares);
  const total = next++;
  const note = next++;
  return {
    ...{ name, trend, latest, change, changeWord, previous, target, targetMet, lastYear, changeOnYear },
    ...{ baseline, changeSinceBaseline, total, note, firstPeriod: next, last: next + context.periods.length - 1 },
  };
}

type Unplaced = BodyRow extends infer Row ? (Row extends BodyRow ? Omit<Row, 'row'> : never) : never;

function bodyOf({ supported, figures }: KpiContext): readonly Unplaced[] {
  const kpis = figures.filter((field) => field.kpi);
  const others = figures.filter((field) => !field.kpi);
  const field = (one: Field): Unplaced => ({ kind: 'field', field: one });
  const section = (text: keyof WorkbookTexts, rows: readonly Unplaced[]): readonly Unplaced[] =>
    rows.length === 0 ? [] : [{ kind: 'group', text }, ...rows];
  const sections = groups.flatMap((group) => {
    const own = [...supported.values()].filter(({ metric }) => metric.group === group);
    const rows = own.map((one): Unplaced => ({ kind: 'metric', supported: one }));
    return section(groupTexts[group], group === 'activity' ? [...kpis.map(field), ...rows] : rows);
  });
  return [...sections, ...section('groupFigures', others.map(field))];
}

export function kpiLayout(context: KpiContext): KpiLayout {
  const isDated = context.periods.length > 0;
  const compares = context.periods.length > 1;
  const headerRow = isDated ? 5 : 3;
  const firstRow = isDated ? 8 : 4;
  const body = bodyOf(context).map((row, index) => ({ ...row, row: firstRow + index }) as BodyRow);
  const rowOf = new Map<Field | Metric, number>();
  for (const row of body) {
    if (row.kind === 'field') rowOf.set(row.field, row.row);
    if (row.kind === 'metric') rowOf.set(row.supported.metric, row.row);
  }
  return {
    columns: columnsOf(context),
    reportDate: isDated ? { row: 2, column: 2 } : null,
    baselineChoice: compares ? { row: 3, column: 2 } : null,
    markRow: 4,
    headerRow,
    fromRow: 6,
    toRow: 7,
    body,
    rowOf,
    lastRow: firstRow + body.length - 1,
    definitionRowOf: new Map([...context.supported.keys()].map((metric, index) => [metric, FIRST_DEFINITION + index])),
  };
}
