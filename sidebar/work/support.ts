import { fieldTexts } from '../../core/fields/field-texts.ts';
import type { Table } from '../../core/intake/table.ts';
import { metrics } from '../../core/metrics/index.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { metricTexts } from '../../core/metrics/metric-texts.ts';
import { kpiContext, supportedIds } from '../../core/templates/kpi/context.ts';
import { nearlySupported } from '../../core/templates/nearly-supported.ts';
import type { Granularity } from '../../core/values/calendar-period.ts';
import type { Language } from '../../core/values/language.ts';
import { type DefinitionStandings, definitionStandings } from './definition-standings.ts';
import { unansweredMetrics } from './unanswered.ts';

/** What can be made from the data. */
export type Support = Readonly<{
  /** Whether the data has anything that KPI sheets can use. */
  kpis: boolean;
  /** Metrics that the columns feed, in catalogue order. */
  metrics: readonly FedMetric[];
  /** Fields of the data that get a row by themselves, in the order of their columns. */
  figures: readonly Readonly<{ id: string; label: string }>[];
  /** What choosing a definition does here, by metric id. */
  definitions: DefinitionStandings;
  /** Metrics that lack one column. */
  nearly: readonly NearlyChoice[];
  /** The granularity that suits the data; null without dates. */
  granularity: Granularity | null;
}>;

type MetricChoice = Readonly<{ id: string; label: string; group: Metric['group']; purpose: string }>;

/** `unanswered` says why no period of the data has an answer; null where one has. */
type FedMetric = MetricChoice & Readonly<{ unanswered: string | null }>;

/** A metric with the one column that it lacks. */
type NearlyChoice = MetricChoice & Readonly<{ missing: string }>;

/** What a table supports, told in a language. */
export function supportOf(table: Table, language: Language): Support {
  const choice = (metric: Metric): MetricChoice => {
    const { label, purpose } = metricTexts(metric, language);
    return { id: metric.id, label, group: metric.group, purpose };
  };
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const open = { language, source: '', metrics: null, granularity: null, asOf: null, today: 0 };
  const context = kpiContext(table, open);
  const unanswered = unansweredMetrics(table, language);
  return {
    kpis: context !== null,
    metrics: supportedIds(table).map((id) => ({
      ...choice(byId.get(id) as Metric),
      unanswered: unanswered.get(id) ?? null,
    })),
    figures: (context?.figures ?? []).flatMap((field) =>
      field.kpi ? [{ id: field.id, label: fieldTexts(field, language).label }] : [],
    ),
    definitions: definitionStandings(table, language),
    nearly: nearlySupported(table).map(({ metric, missing }) => ({
      ...choice(metric),
      missing: fieldTexts(missing, language).label,
    })),
    granularity: context && context.periods.length > 0 ? context.granularity : null,
  };
}
