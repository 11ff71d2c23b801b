import type { Field } from '../../fields/field.ts';
import { fieldTexts } from '../../fields/field-texts.ts';
import type { Table } from '../../intake/table.ts';
import { locales } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Metric, Unit } from '../../metrics/metric.ts';
import { metricTexts } from '../../metrics/metric-texts.ts';
import { type CalendarRules, type Granularity, granularities, periodsBetween } from '../../values/calendar-period.ts';
import type { DayNumber } from '../../values/day-number.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';
import { usualSheetSettings } from '../sheet-settings.ts';
import type { TemplateChoices } from '../template.ts';
import { type DataRange, dataRanges } from './data-ranges.ts';
import { dealStages } from './deal-stages.ts';
import { type FieldSource, type FieldSources, fieldSources, mainColumn } from './field-sources.ts';
import { rowSpans } from './row-spans.ts';
import {
  type RecordColumns,
  type SupportedMetric,
  type SupportedVariant,
  supportedMetrics,
} from './supported-metrics.ts';

/** Everything that the sheets of one workbook are made from, settled once. */
export type KpiContext = Readonly<{
  table: Table;
  choices: TemplateChoices;
  locale: Locale;
  data: DataRange;
  sources: FieldSources;
  supported: ReadonlyMap<Metric, SupportedMetric>;
  /** The fields that get a row, in the order of Data's columns, derived ones last. */
  figures: readonly Field[];
  /** The date columns that figures go by; none where the data has no dates. */
  dates: readonly number[];
  granularity: Granularity;
  /** What one row's date stands for: data by month has every date on the first of one. */
  grain: Granularity;
  /** Where weeks and fiscal years begin: as settled, unless each row of the data stands for other ones. */
  calendar: CalendarRules;
  /** First days of the periods in the data; empty without dates. */
  periods: readonly DayNumber[];
  /** The first day in the data. */
  firstDay: DayNumber | null;
  label(of: Field | Metric): string;
}>;

/** The metrics that a table's columns feed, by id. */
export const supportedIds = (table: Table): readonly string[] =>
  [...supportedMetrics(fieldSources(table), recordColumns(table)).keys()].map(({ id }) => id);

/** The date columns by field id, and the stages. */
function recordColumns(table: Table): RecordColumns {
  const dates = table.columns.flatMap(({ field, type }, index) =>
    field !== null && type === 'date' ? [[field, index] as const] : [],
  );
  return { dates: new Map(dates), stages: dealStages(table) };
}

/** Settles what a table supports, or null where no metric and no KPI figure can be made from it. */
export function kpiContext(table: Table, choices: TemplateChoices): KpiContext | null {
  const sources = fieldSources(table);
  const { definitions, ...settled } = choices.settings ?? usualSheetSettings;
  const supported = chosen(supportedMetrics(sources, recordColumns(table), definitions), choices.metrics);
  const figures = figureFields(sources, supported, choices.metrics);
  if (figures.length === 0 && supported.size === 0) return null;
  const dates = usedDates(sources, figures, supported);
  const days = distinctDays(dates.map((column) => table.columns[column]?.cells ?? []));
  const span = days.length === 0 ? null : { from: days[0] as number, to: days[days.length - 1] as number };
  const { grain, calendar } = rowSpans(days, settled);
  const granularity = choices.granularity ?? coarser(suitableGranularity(span), grain);
  const periods = span === null ? [] : periodsBetween(span.from, span.to, granularity, calendar);
  return {
    table,
    choices,
    locale: locales[choices.language],
    data: dataRanges(table.rowCount),
    sources,
    supported: withAdditiveFirst(supported, table.rowCount > periods.length),
    figures,
    dates: span === null ? [] : dates,
    granularity,
    grain,
    calendar,
    periods,
    firstDay: span?.from ?? null,
    label: (of) => ('overTime' in of ? fieldTexts(of, choices.language) : metricTexts(of, choices.language)).label,
  };
}

/**
 * Where periods hold several rows, a definition that reads a field which never adds up (reach) has no answer: another
 * that has one is then the first.
 */
function withAdditiveFirst(
  supported: ReadonlyMap<Metric, SupportedMetric>,
  hasSeveralRows: boolean,
): ReadonlyMap<Metric, SupportedMetric> {
  if (!hasSeveralRows) return supported;
  const addsUp = ({ feeds }: SupportedVariant): boolean =>
    Object.values(feeds).every((feed) => feed.kind !== 'field' || feed.field.overTime !== 'none');
  const ordered = (found: SupportedMetric): SupportedMetric => {
    if (found.kind !== 'expression') return found;
    const [first, ...rest] = [...found.variants.filter(addsUp), ...found.variants.filter((one) => !addsUp(one))];
    return first ? { ...found, variants: [first, ...rest] } : found;
  };
  return new Map([...supported].map(([metric, found]) => [metric, ordered(found)]));
}

/** A chosen metric brings the metrics that feed it. */
function chosen(
  all: ReadonlyMap<Metric, SupportedMetric>,
  ids: readonly string[] | null,
): ReadonlyMap<Metric, SupportedMetric> {
  if (ids === null) return all;
  const wanted = new Set<Metric>();
  const want = (metric: Metric): void => {
    const found = all.get(metric);
    if (found === undefined || wanted.has(metric)) return;
    wanted.add(metric);
    if (found.kind === 'expression')
      for (const { feeds } of found.variants)
        for (const feed of Object.values(feeds)) if (feed.kind === 'metric') want(feed.metric);
  };
  for (const metric of all.keys()) if (ids.includes(metric.id)) want(metric);
  return new Map([...all].filter(([metric]) => wanted.has(metric)));
}

/** The fields that need a row: KPIs by themselves, and whatever feeds a metric or another field. */
function figureFields(
  sources: FieldSources,
  supported: ReadonlyMap<Metric, SupportedMetric>,
  wanted: TemplateChoices['metrics'],
): readonly Field[] {
  const needed = new Set<Field>();
  const need = (field: Field): void => {
    needed.add(field);
    const source = sources.get(field);
    if (source?.kind === 'derived') for (const part of [...source.plus, ...source.minus]) need(part);
  };
  for (const field of sources.keys()) if (field.kpi && (wanted === null || wanted.includes(field.id))) need(field);
  for (const metric of supported.values())
    if (metric.kind === 'expression')
      for (const { feeds } of metric.variants)
        for (const feed of Object.values(feeds)) if (feed.kind === 'field') need(feed.field);
  const place = (source: FieldSource | undefined): number =>
    source === undefined || source.kind === 'derived' ? Number.MAX_SAFE_INTEGER : mainColumn(source);
  return [...needed].sort((a, b) => place(sources.get(a)) - place(sources.get(b)));
}

/** Every date column that a figure or a mean of days goes by. */
function usedDates(
  sources: FieldSources,
  figures: readonly Field[],
  supported: ReadonlyMap<Metric, SupportedMetric>,
): readonly number[] {
  const used = new Set<number>();
  for (const field of figures) {
    const source = sources.get(field);
    if (source && source.kind !== 'derived' && source.dates !== null) used.add(source.dates);
  }
  for (const metric of supported.values()) if (metric.kind === 'mean-days') used.add(metric.later);
  return [...used].sort((a, b) => a - b);
}

/** The days that some columns hold, in order. */
function distinctDays(columns: readonly (readonly unknown[])[]): readonly DayNumber[] {
  const days = new Set<number>();
  for (const cells of columns) for (const cell of cells) if (typeof cell === 'number') days.add(Math.floor(cell));
  return [...days].sort((a, b) => a - b);
}

const coarser = (a: Granularity, b: Granularity): Granularity =>
  granularities.indexOf(a) > granularities.indexOf(b) ? a : b;

/** Days for a fortnight, weeks for a quarter, months beyond; quarters beyond three years. */
function suitableGranularity(span: Readonly<{ from: DayNumber; to: DayNumber }> | null): Granularity {
  const days = span === null ? 0 : span.to - span.from + 1;
  if (days <= 16) return 'day';
  if (days <= 62) return 'week';
  return days <= 1130 ? 'month' : 'quarter';
}

/** How a metric's or a field's figures are shown. */
export function formatOf(unit: Unit | Field['type'], currency: string | null): NumberFormat {
  switch (unit) {
    case 'ratio':
      return { kind: 'percent' };
    case 'count':
      return { kind: 'count' };
    case 'money':
      return { kind: 'money', currency };
    case 'seconds':
    case 'duration':
      return { kind: 'duration' };
    case 'days':
    case 'months':
    case 'periods':
    case 'points':
      return { kind: 'points' };
    case 'number':
      return { kind: 'decimal' };
    case 'date':
      return { kind: 'date' };
    case 'text':
      return { kind: 'text' };
  }
}
