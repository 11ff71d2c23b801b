import { fieldTexts } from '../../core/fields/field-texts.ts';
import type { Table } from '../../core/intake/table.ts';
import { metrics } from '../../core/metrics/index.ts';
import type { Metric, Variant } from '../../core/metrics/metric.ts';
import { metricTexts } from '../../core/metrics/metric-texts.ts';
import { type KpiContext, kpiContext } from '../../core/templates/kpi/context.ts';
import { inputsOf, type SupportedMetric } from '../../core/templates/kpi/supported-metrics.ts';
import { usualSheetSettings } from '../../core/templates/sheet-settings.ts';
import type { Language } from '../../core/values/language.ts';

/**
 * What choosing a definition does to sheets of these data: it counts; it lacks columns; it gives what another one gives,
 * being fed by the same columns; or it reads a figure that has no sum over several rows.
 */
type DefinitionStanding = Readonly<
  | { kind: 'counts' }
  | { kind: 'lacks'; fields: readonly string[] }
  | { kind: 'same' }
  | { kind: 'no-sum'; field: string }
>;

/** Of one metric with rival definitions: how each stands, by its id. */
export type MetricStanding = Readonly<{
  label: string;
  /** The id of the usual definition. */
  usual: string;
  /** What the definition that counts where the chosen one can't is called; null where the data feeds none of them. */
  instead: string | null;
  byVariant: Readonly<Record<string, DefinitionStanding>>;
}>;

/** By metric id. */
export type DefinitionStandings = Readonly<Record<string, MetricStanding>>;

/** How every rival definition stands in a table; fields are named in a language. */
export function definitionStandings(table: Table, language: Language): DefinitionStandings {
  const context = contextWith(table, language, {});
  return Object.fromEntries(
    metrics
      .filter(({ kind, variants }) => kind === 'expression' && variants.length > 1)
      .map((metric) => [metric.id, standingOf(metric, table, language, context)]),
  );
}

const contextWith = (table: Table, language: Language, definitions: Readonly<Record<string, string>>) =>
  kpiContext(table, {
    ...{ language, source: '', metrics: null, granularity: null, asOf: null, today: 0 },
    settings: { ...usualSheetSettings, definitions },
  });

function standingOf(metric: Metric, table: Table, language: Language, context: KpiContext | null): MetricStanding {
  const { label, variants } = metricTexts(metric, language);
  const first = firstVariant(context, metric);
  const byVariant = metric.variants.map((variant): readonly [string, DefinitionStanding] => {
    const fields = lackingFields(metric, variant, language, context);
    if (fields.length > 0) return [variant.id, { kind: 'lacks', fields }];
    if (variant === first) return [variant.id, { kind: 'counts' }];
    const chosen = contextWith(table, language, { [metric.id]: variant.id });
    if (firstVariant(chosen, metric) !== variant)
      return [variant.id, { kind: 'no-sum', field: unsummed(metric, variant, language) }];
    return [variant.id, { kind: isListed(context, metric, variant) ? 'counts' : 'same' }];
  });
  return {
    label,
    usual: metric.variants[0]?.id ?? '',
    instead: first && (variants[first.id] ?? first.label),
    byVariant: Object.fromEntries(byVariant),
  };
}

const variantsIn = (context: KpiContext | null, metric: Metric) => {
  const found: SupportedMetric | undefined = context?.supported.get(metric);
  return found?.kind === 'expression' ? found.variants : [];
};

const firstVariant = (context: KpiContext | null, metric: Metric): Variant | null =>
  variantsIn(context, metric)[0]?.variant ?? null;

const isListed = (context: KpiContext | null, metric: Metric, asked: Variant): boolean =>
  variantsIn(context, metric).some(({ variant }) => variant === asked);

/** What each input that nothing in the data feeds is best fed by. */
function lackingFields(
  metric: Metric,
  variant: Variant,
  language: Language,
  context: KpiContext | null,
): readonly string[] {
  const { inputs } = metricTexts(metric, language);
  return inputsOf(metric, variant).flatMap(({ name, input, candidates }) => {
    const isFed =
      input.fallback !== undefined ||
      candidates.some((field) => context?.sources.has(field)) ||
      (input.metric !== undefined && context?.supported.has(input.metric));
    if (isFed) return [];
    const [best] = candidates;
    return [best ? fieldTexts(best, language).label : (inputs[name]?.label ?? name)];
  });
}

function unsummed(metric: Metric, variant: Variant, language: Language): string {
  const field = inputsOf(metric, variant)
    .flatMap(({ candidates }) => candidates)
    .find(({ overTime }) => overTime === 'none');
  return field ? fieldTexts(field, language).label : '';
}
