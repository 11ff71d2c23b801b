import type { Field } from '../../../fields/field.ts';
import { fieldTexts } from '../../../fields/field-texts.ts';
import { fields } from '../../../fields/index.ts';
import { matchHeader } from '../../../intake/match-fields.ts';
import { metrics } from '../../../metrics/index.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { metricTexts } from '../../../metrics/metric-texts.ts';
import { foldHeader } from '../../../values/fold.ts';
import { type Language, languages } from '../../../values/language.ts';

/** What measures an objective: the id of a metric or field, or the words as they are. */
export type MeasureName = Readonly<{
  id: string;
  /** Whether it is a share; null where the words are no measure that Marksheet has. */
  isShare: boolean | null;
}>;

const indexes = new Map<Language, ReadonlyMap<string, MeasureName>>();

const ofMetric = ({ id, unit }: Metric): MeasureName => ({ id, isShare: unit === 'ratio' });
const ofField = ({ id, type }: Field): MeasureName => ({ id, isShare: type === 'ratio' });
const isNumeric = ({ type }: Field): boolean => type !== 'text' && type !== 'date';

/** Every name of every measure: ids before labels, metrics before fields, the user's language before the others. */
function indexOf(own: Language): ReadonlyMap<string, MeasureName> {
  const known = indexes.get(own);
  if (known !== undefined) return known;
  const index = new Map<string, MeasureName>();
  const learn = (name: string, measure: MeasureName): void => {
    const key = foldHeader(name);
    if (key !== '' && !index.has(key)) index.set(key, measure);
  };
  const numeric = fields.filter(isNumeric);
  const inOrder = [own, ...languages];
  for (const metric of metrics) learn(metric.id, ofMetric(metric));
  for (const language of inOrder) {
    for (const metric of metrics) learn(metricTexts(metric, language).label, ofMetric(metric));
    for (const field of numeric) learn(fieldTexts(field, language).label, ofField(field));
  }
  for (const field of numeric) learn(field.id, ofField(field));
  for (const language of inOrder)
    for (const metric of metrics) learn(metricTexts(metric, language).label.replace(/\(.*?\)/g, ' '), ofMetric(metric));
  indexes.set(own, index);
  return index;
}

/** The measure whose id or label a text is, and nothing else; null for any other text. */
export const measureCalled = (text: string, own: Language): MeasureName | null =>
  indexOf(own).get(foldHeader(text)) ?? null;

/** The measure that a text names: a metric's id or label, or a field's id, label or usual header, in any language. */
export function measureNamed(text: string, own: Language): MeasureName {
  const known = indexOf(own).get(foldHeader(text));
  if (known !== undefined) return known;
  const field = matchHeader(text, { own, source: null }).find((match) => isNumeric(match.field))?.field;
  if (field === undefined) return { id: text, isShare: null };
  // A field and a metric may have one label; only the metric says which way is good.
  return indexOf(own).get(foldHeader(fieldTexts(field, own).label)) ?? ofField(field);
}
