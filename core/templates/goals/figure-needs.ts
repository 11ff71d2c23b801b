import type { Field } from '../../fields/field.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { KpiContext } from '../kpi/context.ts';
import type { Measure } from './measures.ts';

/** The figures that measures are made from: fields before the metrics that they feed. */
export type FigureNeeds = Readonly<{
  figures: readonly (Field | Metric)[];
  /** What one measure takes, itself included. */
  of(measure: Measure): ReadonlySet<Field | Metric>;
}>;

/** Everything that a figure is made from, itself included, by whichever definition is chosen. */
function partsOf(of: Field | Metric, kpi: KpiContext, found: Set<Field | Metric> = new Set()): Set<Field | Metric> {
  if (found.has(of)) return found;
  found.add(of);
  if ('overTime' in of) {
    const source = kpi.sources.get(of);
    if (source?.kind === 'derived') for (const part of [...source.plus, ...source.minus]) partsOf(part, kpi, found);
    return found;
  }
  const supported = kpi.supported.get(of);
  if (supported?.kind !== 'expression') return found;
  for (const { feeds } of supported.variants)
    for (const feed of Object.values(feeds)) {
      if (feed.kind === 'field') partsOf(feed.field, kpi, found);
      if (feed.kind === 'metric') partsOf(feed.metric, kpi, found);
    }
  return found;
}

export function figureNeeds(measures: readonly Measure[], kpi: KpiContext): FigureNeeds {
  const byMeasure = new Map(
    measures.map((measure) => [measure, measure.isCounted ? partsOf(measure.of, kpi) : new Set<Field | Metric>()]),
  );
  const all = new Set([...byMeasure.values()].flatMap((parts) => [...parts]));
  const isField = (of: Field | Metric): boolean => 'overTime' in of;
  const figures = [...[...all].filter(isField), ...[...all].filter((of) => !isField(of))];
  return { figures, of: (measure) => byMeasure.get(measure) ?? new Set() };
}
