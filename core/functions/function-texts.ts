import { locales } from '../locales/index.ts';
import type { FieldTexts } from '../locales/locale.ts';
import { metrics } from '../metrics/index.ts';
import { metricTexts } from '../metrics/metric-texts.ts';
import type { Language } from '../values/language.ts';
import { goalFunctions } from './goals/index.ts';

/** Everything that a function says of itself in one language; parameters come by name, definitions by id. */
export type FunctionWords = Readonly<{
  label: string;
  purpose: string;
  /** Empty where no figure of the function can be poor. */
  whenPoor: string;
  parameters: Readonly<Record<string, FieldTexts>>;
  variants: Readonly<Record<string, string>>;
}>;

const metricById = new Map(metrics.map((metric) => [metric.id, metric]));
const goalFunctionById = new Map(goalFunctions.map((one) => [one.id, one]));

/** What the function of this id says in a language; an id that no function has is a mistake of the program. */
export function functionWords(id: string, language: Language): FunctionWords {
  const metric = metricById.get(id);
  if (metric !== undefined) {
    const { inputs, ...texts } = metricTexts(metric, language);
    return { ...texts, parameters: inputs };
  }
  const goalFunction = goalFunctionById.get(id);
  if (goalFunction === undefined) throw new Error(`There is no function ${id}`);
  const texts = locales[language].functions[id];
  return {
    label: texts?.label ?? goalFunction.label,
    purpose: texts?.purpose ?? goalFunction.purpose,
    whenPoor: texts?.whenPoor ?? '',
    parameters: { ...goalFunction.parameters, ...texts?.parameters },
    variants: {},
  };
}
