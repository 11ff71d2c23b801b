import { type Expression, fold } from '../../expression/expression.ts';
import { arithmetic } from '../../expression/number.ts';
import type { Field } from '../../fields/field.ts';
import type { HistoryEntry } from '../../goals/forecast-question.ts';
import type { Metric } from '../../metrics/metric.ts';
import { periodEnd, periodStart } from '../../values/calendar-period.ts';
import type { DayNumber } from '../../values/day-number.ts';
import type { KpiContext } from '../kpi/context.ts';
import type { FieldSource } from '../kpi/field-sources.ts';
import type { SupportedVariant } from '../kpi/supported-metrics.ts';

type Series = ReadonlyMap<DayNumber, number>;

/** The last day of what a row's date stands for: data by month has every date on the first of one. */
const entryDay = (day: number, { grain, calendar }: KpiContext): DayNumber =>
  periodEnd(periodStart(day, grain, calendar), grain);

/** A field's figures by day, over some rows of the data. */
function fieldSeries(field: Field, rows: readonly number[], kpi: KpiContext): Series {
  const source = kpi.sources.get(field);
  if (source === undefined) return new Map();
  if (source.kind === 'derived') return derivedSeries(source, rows, kpi);
  const dates = source.dates === null ? undefined : kpi.table.columns[source.dates]?.cells;
  const totals = new Map<DayNumber, { sum: number; count: number }>();
  for (const row of rows) {
    const day = dates?.[row];
    const amount = amountOf(source, row, kpi);
    if (typeof day !== 'number' || amount === null) continue;
    const key = entryDay(day, kpi);
    const total = totals.get(key) ?? { sum: 0, count: 0 };
    totals.set(key, { sum: total.sum + amount, count: total.count + 1 });
  }
  const isMean = field.overTime === 'mean';
  return new Map([...totals].map(([day, { sum, count }]) => [day, isMean ? sum / count : sum]));
}

/** What one row adds to a field; null for nothing. */
function amountOf(
  source: Exclude<FieldSource, { kind: 'derived' }>,
  row: number,
  { table }: KpiContext,
): number | null {
  const at = (column: number): unknown => table.columns[column]?.cells[row] ?? null;
  const counts = (isCounted: boolean): number | null => (isCounted ? 1 : null);
  switch (source.kind) {
    case 'dated-records':
      return 1;
    case 'staged-records':
      return counts(source.stage.texts.includes(String(at(source.stage.column))));
    case 'cohort-records':
      return counts(typeof at(source.reached) === 'number');
    case 'named-records':
      return counts(at(source.column) !== null);
    case 'column': {
      const value = at(source.column);
      if (typeof value !== 'number') return null;
      return source.only && !source.only.texts.includes(String(at(source.only.column))) ? null : value;
    }
  }
}

function derivedSeries(
  { plus, minus }: Extract<FieldSource, { kind: 'derived' }>,
  rows: readonly number[],
  kpi: KpiContext,
): Series {
  const parts = [...plus, ...minus].map((field) => fieldSeries(field, rows, kpi));
  const [first = new Map()] = parts;
  const days = [...first.keys()].filter((day) => parts.every((part) => part.has(day)));
  return new Map(
    days.map((day) => [
      day,
      parts.reduce((sum, part, index) => sum + (part.get(day) ?? 0) * (index < plus.length ? 1 : -1), 0),
    ]),
  );
}

/** A metric's value by day, and what it weighs: its denominator, so that days pool as the figures behind them do. */
function metricHistory(
  { expression, feeds }: SupportedVariant,
  rows: readonly number[],
  kpi: KpiContext,
): readonly HistoryEntry[] {
  const inputs = new Map<string, Series | number>(
    Object.entries(feeds).map(([name, feed]): [string, Series | number] => {
      if (feed.kind === 'number') return [name, feed.value];
      return [name, feed.kind === 'field' ? fieldSeries(feed.field, rows, kpi) : metricSeries(feed.metric, rows, kpi)];
    }),
  );
  const series = [...inputs.values()].filter((one): one is Series => typeof one !== 'number');
  const compute = (of: Expression): ((day: DayNumber) => number) =>
    fold(
      of,
      arithmetic<DayNumber>((name) => (day) => {
        const input = inputs.get(name);
        return typeof input === 'number' ? input : (input?.get(day) ?? Number.NaN);
      }),
    );
  const [value, weight] = [compute(expression), expression.kind === 'divide' ? compute(expression.right) : () => 1];
  const days = [...new Set(series.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  return days
    .map((day) => ({ day, value: value(day), weight: weight(day) }))
    .filter((entry) => Number.isFinite(entry.value) && entry.weight > 0);
}

function metricSeries(metric: Metric, rows: readonly number[], kpi: KpiContext): Series {
  const supported = kpi.supported.get(metric);
  if (supported?.kind !== 'expression') return new Map();
  return new Map(metricHistory(supported.variants[0], rows, kpi).map(({ day, value }) => [day, value]));
}

/** What each day of the data says of a metric or a field, over some of its rows; empty where days say nothing. */
export function historyOf(of: Field | Metric, rows: readonly number[], kpi: KpiContext): readonly HistoryEntry[] {
  if ('overTime' in of) {
    const series = [...fieldSeries(of, rows, kpi)].sort(([a], [b]) => a - b);
    return series.map(([day, value]) => ({ day, value, weight: 1 }));
  }
  const supported = kpi.supported.get(of);
  return supported?.kind === 'expression' ? metricHistory(supported.variants[0], rows, kpi) : [];
}

/** Data by week or month, spread evenly over the days that each entry stands for. */
export const spreadOverDays = (
  history: readonly HistoryEntry[],
  { grain, calendar }: KpiContext,
): readonly HistoryEntry[] =>
  history.flatMap((entry) => {
    const start = periodStart(entry.day, grain, calendar);
    const days = entry.day - start + 1;
    return Array.from({ length: days }, (_, index) => ({ ...entry, day: start + index, value: entry.value / days }));
  });
