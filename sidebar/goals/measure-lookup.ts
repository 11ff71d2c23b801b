import { newObjective } from '../../core/goals/model/new-objective.ts';
import { type Measure, measuresOf } from '../../core/templates/goals/measures.ts';
import type { Language } from '../../core/values/language.ts';
import { emptyBook } from './book/empty-book.ts';

const known = new Map<string, Measure | null>();

/** The measures that objectives with these ids bring besides those that are always offered. */
const measuresNaming = (ids: readonly string[], language: Language): readonly Measure[] => {
  const objectives = ids.map((id) => ({ ...newObjective(id, null), measure: id }));
  return measuresOf({ ...emptyBook, objectives }, null, language);
};

/** A metric or field by its id, with its label in a language; null for the words of a person. */
export function measureOf(id: string | null, language: Language): Measure | null {
  if (id === null) return null;
  const key = `${language} ${id}`;
  if (!known.has(key)) known.set(key, measuresNaming([id], language).find(({ of }) => of.id === id) ?? null);
  return known.get(key) ?? null;
}

/** Everything that an objective can be measured by: metrics, the usual fields, and those that the data has. */
export const measureChoices = (language: Language, inData: readonly string[]): readonly Measure[] =>
  measuresNaming(inData, language);
