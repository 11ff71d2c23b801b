import { useMemo } from 'preact/hooks';
import type { SearchOption } from '../parts/matching.ts';
import { useSidebar } from '../sidebar-context.ts';
import { measureChoices, measureOf } from './measure-lookup.ts';

/** Metrics and fields for a list, found by their names in the language and in English. */
export type MeasureOptions = Readonly<{
  /** Those that the data feeds. */
  inData: readonly SearchOption[];
  others: readonly SearchOption[];
}>;

export function useMeasureOptions(): MeasureOptions {
  const { texts, state, language } = useSidebar();
  const { understood, support } = state.build.data;
  const { inData: hint } = texts.goals;
  return useMemo(() => {
    const fields = (understood?.columns ?? []).flatMap(({ field }) => field ?? []);
    const fed = new Set([...fields, ...(support?.metrics ?? []).map(({ id }) => id)]);
    const options = measureChoices(language, fields).map(({ of, label }): SearchOption => {
      const words = `${of.id} ${measureOf(of.id, 'en')?.label ?? ''}`;
      return { value: of.id, label, words, ...(fed.has(of.id) ? { hint } : {}) };
    });
    return {
      inData: options.filter(({ value }) => fed.has(value)),
      others: options.filter(({ value }) => !fed.has(value)),
    };
  }, [understood, support, language, hint]);
}
