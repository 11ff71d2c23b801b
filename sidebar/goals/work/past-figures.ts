import { fold } from '../../../core/expression/expression.ts';
import { arithmetic } from '../../../core/expression/number.ts';
import type { Field } from '../../../core/fields/field.ts';
import type { GoalDirection, GoalKind } from '../../../core/goals/goal-kind.ts';
import { newObjective } from '../../../core/goals/model/new-objective.ts';
import type { Objective } from '../../../core/goals/model/objective.ts';
import type { Table } from '../../../core/intake/table.ts';
import type { Metric } from '../../../core/metrics/metric.ts';
import { chosenRows } from '../../../core/templates/goals/chosen-rows.ts';
import { historyOf } from '../../../core/templates/goals/history.ts';
import { measuresOf } from '../../../core/templates/goals/measures.ts';
import { type KpiContext, kpiContext } from '../../../core/templates/kpi/context.ts';
import type { Feed } from '../../../core/templates/kpi/supported-metrics.ts';
import { type SheetSettings, usualSheetSettings } from '../../../core/templates/sheet-settings.ts';
import { emptyBook } from '../book/empty-book.ts';
import { type AskedSpan, type PastSpan, pastSpans } from './past-spans.ts';

/** What is asked of the data: the part of an objective that decides it. */
export type PastQuestion = Pick<Objective, 'measure' | 'filters' | 'start' | 'due' | 'kind' | 'per'> &
  Readonly<{
    better: GoalDirection | null;
    /** Where weeks and fiscal years begin, and which definitions count; left out, all is as usual. */
    settings?: SheetSettings;
  }>;

/** What the data's past says of an objective. */
export type PastFigures = Readonly<{
  /** The last span before the start that the data holds whole: where it stands. */
  latest: (PastSpan & Readonly<{ value: number }>) | null;
  /** The best of all such spans before the start. */
  best: number | null;
}>;

/** Tables are read once and asked often; `by` says by which settings. */
const contexts = new WeakMap<Table, Readonly<{ by: string; kpi: KpiContext | null }>>();

function contextOf(table: Table, settings: SheetSettings): KpiContext | null {
  const by = JSON.stringify(settings);
  const known = contexts.get(table);
  if (known?.by === by) return known.kpi;
  const open = { language: 'en', source: '', metrics: null, granularity: null, asOf: null, today: 0 } as const;
  const kpi = kpiContext(table, { ...open, settings });
  contexts.set(table, { by, kpi });
  return kpi;
}

/**
 * Where an objective stands by the data: of a level the last period before the start, of what is gathered a span as
 * long as its own. Null where the data cannot be asked for it.
 */
export function pastFigures(table: Table, question: PastQuestion): PastFigures | null {
  const { start, filters, settings = usualSheetSettings } = question;
  const kpi = contextOf(table, settings);
  if (kpi === null || kpi.dates.length === 0 || start === null) return null;
  const objective = { ...newObjective('', start), measure: question.measure, filters };
  const measure = measuresOf({ ...emptyBook, objectives: [objective] }, kpi, 'en').find(
    ({ of }) => of.id === question.measure,
  );
  if (measure === undefined || !measure.isCounted) return null;
  const kind = question.kind ?? measure.kind;
  const asked = spanAsked(kind, question);
  if (asked === null) return null;
  const spans = pastSpans(asked, kpi);
  const rows = chosenRows(filters, table);
  const figures = spans.flatMap((span) => {
    const value = spanValue(measure.of, rows, span, kpi);
    return value === null ? [] : [{ ...span, value }];
  });
  const values = figures.map(({ value }) => value);
  const best = question.better === 'lower' ? Math.min(...values) : Math.max(...values);
  return { latest: figures[0] ?? null, best: values.length === 0 ? null : best };
}

/** null while the dates that it needs are missing. */
function spanAsked(kind: GoalKind, { start, due, per }: PastQuestion): AskedSpan | null {
  if (start === null || kind === 'milestone') return null;
  if (kind !== 'cumulative' && kind !== 'ceiling') return { kind: 'level', start, per: per ?? 'month' };
  return due === null || due < start ? null : { kind: 'gathered', start, due };
}

/** A field or a metric over a span: fields are added up first, then the metric is computed from them. */
function spanValue(of: Field | Metric, rows: readonly number[], span: PastSpan, kpi: KpiContext): number | null {
  const value = 'overTime' in of ? fieldValue(of, rows, span, kpi) : metricValue(of, rows, span, kpi);
  return value !== null && Number.isFinite(value) ? value : null;
}

function fieldValue(field: Field, rows: readonly number[], { from, to }: PastSpan, kpi: KpiContext): number | null {
  const entries = historyOf(field, rows, kpi).filter(({ day }) => day >= from && day <= to);
  if (entries.length === 0) return null;
  const sum = entries.reduce((total, { value }) => total + value, 0);
  switch (field.overTime) {
    case 'sum':
      return sum;
    case 'mean':
      return sum / entries.length;
    case 'first':
      return entries[0]?.value ?? null;
    case 'last':
      return entries[entries.length - 1]?.value ?? null;
    case 'none':
      return null;
  }
}

function metricValue(metric: Metric, rows: readonly number[], span: PastSpan, kpi: KpiContext): number | null {
  const supported = kpi.supported.get(metric);
  if (supported?.kind !== 'expression') return null;
  const { expression, feeds } = supported.variants[0];
  const fed = (feed: Feed | undefined): number => {
    if (feed === undefined) return Number.NaN;
    if (feed.kind === 'number') return feed.value;
    return spanValue(feed.kind === 'field' ? feed.field : feed.metric, rows, span, kpi) ?? Number.NaN;
  };
  const compute = fold(
    expression,
    arithmetic<null>((name) => () => fed(feeds[name])),
  );
  return compute(null);
}
