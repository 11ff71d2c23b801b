import { fieldTexts } from '../fields/field-texts.ts';
import { locales } from '../locales/index.ts';
import type { FieldTexts } from '../locales/locale.ts';
import type { Language } from '../values/language.ts';
import type { Metric, MetricInput } from './metric.ts';

/** Everything a metric says, in one language. */
export type MetricTexts = Readonly<{
  label: string;
  purpose: string;
  whenPoor: string;
  inputs: Readonly<Record<string, FieldTexts>>;
  variants: Readonly<Record<string, string>>;
}>;

/** Whether an input has words of its own, which each language then gives with the function. */
export function hasOwnTexts({ label, description, fields }: MetricInput): boolean {
  const field = fields[0];
  return field === undefined || field.label !== label || field.description !== description;
}

const known = new WeakMap<Metric, Partial<Record<Language, MetricTexts>>>();

/** Everything that a metric says in a language: put together once, as sheets ask for it over and over. */
export function metricTexts(metric: Metric, language: Language): MetricTexts {
  const ofMetric = known.get(metric) ?? {};
  known.set(metric, ofMetric);
  ofMetric[language] ??= textsOf(metric, language);
  return ofMetric[language];
}

function textsOf(metric: Metric, language: Language): MetricTexts {
  const translated = locales[language].functions[metric.id];
  const inputText = (name: string, input: MetricInput): FieldTexts => {
    const field = input.fields[0];
    if (field && !hasOwnTexts(input)) return fieldTexts(field, language);
    return translated?.parameters?.[name] ?? input;
  };
  return {
    label: translated?.label ?? metric.label,
    purpose: translated?.purpose ?? metric.purpose,
    whenPoor: translated?.whenPoor ?? metric.whenPoor,
    inputs: Object.fromEntries(Object.entries(metric.inputs).map(([name, input]) => [name, inputText(name, input)])),
    variants: Object.fromEntries(metric.variants.map(({ id, label }) => [id, translated?.variants?.[id] ?? label])),
  };
}
