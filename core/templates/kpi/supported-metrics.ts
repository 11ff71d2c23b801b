import type { Expression } from '../../expression/expression.ts';
import type { Field } from '../../fields/field.ts';
import { metrics } from '../../metrics/index.ts';
import { groups, type Metric, type MetricInput, type Variant } from '../../metrics/metric.ts';
import type { DealStages, StageFilter } from './deal-stages.ts';
import type { FieldSources } from './field-sources.ts';

/** What feeds one input in the workbook: a field's row, another metric's row, or a constant. */
export type Feed = Readonly<
  | { kind: 'field'; field: Field; earlier: boolean }
  | { kind: 'metric'; metric: Metric }
  | { kind: 'number'; value: number }
>;

/** One definition of a metric that the data can feed. */
export type SupportedVariant = Readonly<{
  variant: Variant | null;
  expression: Expression;
  feeds: Readonly<Record<string, Feed>>;
}>;

/** A metric that gets a row: by its expression, or as the mean of days between two date columns. */
export type SupportedMetric = Readonly<
  | { kind: 'expression'; metric: Metric; variants: readonly [SupportedVariant, ...SupportedVariant[]] }
  | { kind: 'mean-days'; metric: Metric; later: number; earlier: number; only: StageFilter | null }
>;

/** What a table of records has: its date columns by field id, and its stages. */
export type RecordColumns = Readonly<{ dates: ReadonlyMap<string, number>; stages: DealStages | null }>;

type Definitions = Readonly<Record<string, string>>;
type Given = RecordColumns & Readonly<{ definitions: Definitions }>;
type Supported = Map<Metric, SupportedMetric>;

/**
 * The metrics that a table's fields feed, in catalogue order. `records` are its date columns by field id, and its stages;
 * `definitions` the id of the variant that comes first, by metric id.
 */
export function supportedMetrics(
  sources: FieldSources,
  records: RecordColumns,
  definitions: Definitions = {},
): ReadonlyMap<Metric, SupportedMetric> {
  const supported: Supported = new Map();
  for (const metric of inCatalogueOrder) support(metric, sources, { ...records, definitions }, supported);
  return new Map(
    inCatalogueOrder.flatMap((metric) => {
      const found = supported.get(metric);
      return found ? [[metric, found] as const] : [];
    }),
  );
}

const inCatalogueOrder: readonly Metric[] = groups.flatMap((group) =>
  metrics.filter((metric) => metric.group === group).sort((a, b) => a.place - b.place),
);

function support(metric: Metric, sources: FieldSources, given: Given, done: Supported): boolean {
  if (done.has(metric)) return true;
  const found = metric.kind === 'columns' ? meanDays(metric, given) : expression(metric, sources, given, done);
  if (found) done.set(metric, found);
  return found !== null;
}

function meanDays(metric: Extract<Metric, { kind: 'columns' }>, records: RecordColumns): SupportedMetric | null {
  const later = records.dates.get(metric.meanDays?.later.id ?? '');
  const earlier = records.dates.get(metric.meanDays?.earlier.id ?? '');
  if (later === undefined || earlier === undefined) return null;
  const { stages } = records;
  const stage = metric.meanDays?.onlyAtStage;
  if (stages === null || stage === undefined) return { kind: 'mean-days', metric, later, earlier, only: null };
  const only = { column: stages.column, texts: stages.texts[stage] };
  return only.texts.length === 0 ? null : { kind: 'mean-days', metric, later, earlier, only };
}

function expression(
  metric: Extract<Metric, { kind: 'expression' }>,
  sources: FieldSources,
  given: Given,
  done: Supported,
): SupportedMetric | null {
  const asked: readonly (Variant | null)[] = metric.variants.length === 0 ? [null] : chosenFirst(metric, given);
  const variants = asked.flatMap((variant): SupportedVariant[] => {
    const feeds = feedsOf(metric, variant, sources, given, done);
    return feeds ? [{ variant, expression: variant?.expression ?? metric.expression, feeds }] : [];
  });
  const [first, ...rest] = withoutTwins(variants);
  return first ? { kind: 'expression', metric, variants: [first, ...rest] } : null;
}

/** A definition that is settled for all work comes before the others, and so is the one that a workbook begins with. */
function chosenFirst({ id, variants }: Metric, { definitions }: Given): readonly Variant[] {
  const chosen = variants.find((variant) => variant.id === definitions[id]);
  return chosen ? [chosen, ...variants.filter((variant) => variant !== chosen)] : variants;
}

/** Two definitions fed by the same columns are one here. */
function withoutTwins(variants: readonly SupportedVariant[]): readonly SupportedVariant[] {
  const isTwin = (a: SupportedVariant, b: SupportedVariant): boolean =>
    a.expression === b.expression &&
    Object.entries(a.feeds).every(([name, feed]) => {
      const other = b.feeds[name];
      return feed.kind === 'field' && other?.kind === 'field' ? feed.field === other.field : feed.kind === other?.kind;
    });
  return variants.filter((variant, index) => !variants.slice(0, index).some((earlier) => isTwin(earlier, variant)));
}

function feedsOf(
  metric: Extract<Metric, { kind: 'expression' }>,
  variant: Variant | null,
  sources: FieldSources,
  given: Given,
  done: Supported,
): Record<string, Feed> | null {
  const feeds: Record<string, Feed> = {};
  for (const { name, input, candidates } of inputsOf(metric, variant)) {
    const feed = feedOf(input, candidates, sources, given, done);
    if (feed === null) return null;
    feeds[name] = feed;
  }
  return feeds;
}

/** What a definition of a metric reads, with the fields that may feed each input, best first. */
export const inputsOf = (
  { inputs }: Pick<Metric, 'inputs'>,
  variant: Variant | null,
): readonly Readonly<{ name: string; input: MetricInput; candidates: readonly Field[] }>[] =>
  Object.entries(inputs).flatMap(([name, input]) => {
    const isRead =
      !input.choosesVariant && (!input.optional || input.fallback !== undefined || variant?.given === name);
    return isRead ? [{ name, input, candidates: variant?.fields?.[name] ?? input.fields }] : [];
  });

function feedOf(
  input: MetricInput,
  candidates: readonly Field[],
  sources: FieldSources,
  given: Given,
  done: Supported,
): Feed | null {
  const field = candidates.find((candidate) => sources.has(candidate));
  if (field) return { kind: 'field', field, earlier: input.earlier === true };
  if (input.metric && support(input.metric, sources, given, done)) return { kind: 'metric', metric: input.metric };
  return input.fallback === undefined ? null : { kind: 'number', value: input.fallback };
}
