import { words } from '../expression/words.ts';
import { fieldTexts } from '../fields/field-texts.ts';
import { locales } from '../locales/index.ts';
import { metrics } from '../metrics/index.ts';
import type { Metric, MetricInput, Unit, Variant } from '../metrics/metric.ts';
import type { Language } from '../values/language.ts';
import { functionWords } from './function-texts.ts';
import type { GoalParameter } from './goals/goal-function.ts';
import { goalFunctions } from './goals/index.ts';
import type { FunctionExample } from './sheet-function.ts';

/** What an argument takes: a number, a day, any text, or one of some words with what they are called. */
export type ArgumentKind = Readonly<
  | { kind: 'number' | 'date' | 'text' }
  | { kind: 'choice'; options: readonly Readonly<{ value: string; label: string }>[] }
>;

export type ArgumentDescription = Readonly<{
  name: string;
  label: string;
  description: string;
  optional: boolean;
  takes: ArgumentKind;
}>;

/** One definition of a function: the formula in words, where it is arithmetic, and who defines it so. */
type FormulaDescription = Readonly<{ label: string | null; words: string | null; source: string | null }>;

/** All that a person needs to know to use a function, in one language. */
export type FunctionDescription = Readonly<{
  id: string;
  label: string;
  purpose: string;
  /** Empty where no figure of it can be poor. */
  whenPoor: string;
  unit: Unit | 'text';
  /** The usual one first; empty where words cannot say it. */
  formulas: readonly FormulaDescription[];
  arguments: readonly ArgumentDescription[];
  examples: readonly FunctionExample[];
  references: readonly string[];
}>;

/** Describes the function of this id; an id that no function has is a mistake of the program. */
export function describeFunction(id: string, language: Language): FunctionDescription {
  const metric = metrics.find((one) => one.id === id);
  const goalFunction = goalFunctions.find((one) => one.id === id);
  const described = metric ?? goalFunction;
  if (described === undefined) throw new Error(`There is no function ${id}`);
  const { label, purpose, whenPoor, parameters } = functionWords(id, language);
  const taken: readonly (readonly [string, Readonly<{ optional?: true }>, ArgumentKind])[] = metric
    ? Object.entries(metric.inputs).map(([name, input]) => [name, input, metricKind(input, metric, language)])
    : Object.entries(goalFunction?.parameters ?? {}).map(([name, one]) => [name, one, goalKind(one, language)]);
  return {
    ...{ id, label, purpose, whenPoor, unit: described.unit },
    formulas: metric ? formulasOf(metric, language) : [],
    arguments: taken.map(([name, { optional }, takes]) => {
      const own = parameters[name];
      const texts = { label: own?.label ?? name, description: own?.description ?? '' };
      return { name, ...texts, optional: optional === true, takes };
    }),
    examples: described.examples,
    references: described.references,
  };
}

function metricKind({ choosesVariant, fields }: MetricInput, metric: Metric, language: Language): ArgumentKind {
  if (!choosesVariant) return { kind: fields[0]?.type === 'date' ? 'date' : 'number' };
  const { variants } = functionWords(metric.id, language);
  return {
    kind: 'choice',
    options: metric.variants.map(({ id, label }) => ({ value: id, label: variants[id] ?? label })),
  };
}

function goalKind({ reads }: GoalParameter, language: Language): ArgumentKind {
  if (typeof reads === 'string') return { kind: reads };
  const { kinds, curves, weekends, directions } = locales[language].goalTexts;
  const labels: Readonly<Record<string, string>> = { ...kinds, ...curves, ...weekends, ...directions };
  return { kind: 'choice', options: reads.map((value) => ({ value, label: labels[value] ?? value })) };
}

function formulasOf(metric: Metric, language: Language): readonly FormulaDescription[] {
  const { variants } = functionWords(metric.id, language);
  if (metric.variants.length === 0) {
    const plain = inWords(metric, null, language);
    return plain === null ? [] : [{ label: null, words: plain, source: null }];
  }
  return metric.variants.map((variant) => ({
    label: variants[variant.id] ?? variant.label,
    words: inWords(metric, variant, language),
    source: variant.source,
  }));
}

/** The formula in the words of its arguments; a definition that reads another column says that column's name. */
function inWords(metric: Metric, variant: Variant | null, language: Language): string | null {
  if (metric.kind !== 'expression') return null;
  const { parameters } = functionWords(metric.id, language);
  const labels = Object.keys(metric.inputs).map((name) => {
    const [other] = variant?.fields?.[name] ?? [];
    return [name, other ? fieldTexts(other, language).label : (parameters[name]?.label ?? name)] as const;
  });
  return words(variant?.expression ?? metric.expression, Object.fromEntries(labels));
}
