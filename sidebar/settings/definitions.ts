import { metrics } from '../../core/metrics/index.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { metricTexts } from '../../core/metrics/metric-texts.ts';
import type { Language } from '../../core/values/language.ts';

/** A metric that people define in several ways, told in a language; the first way is the usual one. */
export type RivalDefinitions = Readonly<{
  id: string;
  label: string;
  group: Metric['group'];
  variants: readonly Readonly<{ id: string; label: string; source: string }>[];
}>;

type Definitions = Readonly<Record<string, string>>;

/** Every metric with rival definitions that sheets compute, by group, then in the order of the alphabet. */
export function rivalDefinitions(language: Language): readonly RivalDefinitions[] {
  return metrics
    .filter(({ kind, variants }) => kind === 'expression' && variants.length > 1)
    .map((metric) => {
      const { label, variants } = metricTexts(metric, language);
      const told = metric.variants.map(({ id, source, label: own }) => ({ id, source, label: variants[id] ?? own }));
      return { id: metric.id, label, group: metric.group, variants: told };
    })
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** The definition that new sheets begin with; one that this version does not know counts as the usual one. */
export const definitionOf = ({ id, variants }: RivalDefinitions, definitions: Definitions): string =>
  (variants.find((variant) => variant.id === definitions[id]) ?? variants[0])?.id ?? '';

/** The definitions with another one for a metric. The usual one is not kept: it may change with a later version. */
export function withDefinition(
  definitions: Definitions,
  { id, variants }: RivalDefinitions,
  chosen: string,
): Definitions {
  const { [id]: _, ...others } = definitions;
  return chosen === variants[0]?.id ? others : { ...others, [id]: chosen };
}
