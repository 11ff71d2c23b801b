import { useMemo } from 'preact/hooks';
import type { Objective } from '../../core/goals/model/objective.ts';
import type { Measure } from '../../core/templates/goals/measures.ts';
import { useSidebar } from '../sidebar-context.ts';
import type { NumberPart, ObjectiveDraft } from './book/objective-draft.ts';
import { measureOf } from './measure-lookup.ts';
import { type FigureStyle, styleOf } from './sentence/figure.ts';
import { withTyped } from './sentence/read-numbers.ts';
import type { Wording } from './sentence/sentence-text.ts';
import { useWording } from './use-wording.ts';

/** The objective that is being written, and what changes it. */
export type Drafting = Readonly<{
  draft: ObjectiveDraft;
  measure: Measure | null;
  wording: Wording;
  /** How its own figures are written. */
  style: FigureStyle;
  put(draft: ObjectiveDraft): void;
  /** Changes parts of the objective. */
  set(parts: Partial<Objective>): void;
  /** What somebody typed into a box for a number. */
  type(part: NumberPart, text: string): void;
}>;

export function useDraft(draft: ObjectiveDraft): Drafting {
  const { dispatch } = useSidebar();
  const wording = useWording();
  return useMemo(() => {
    const { language, currency } = wording;
    const measure = measureOf(draft.objective.measure, language);
    const put = (next: ObjectiveDraft): void =>
      dispatch({ of: 'goals', kind: 'opened', view: { kind: 'objective', draft: next } });
    return {
      draft,
      measure,
      wording,
      style: styleOf(measure, language, currency),
      put,
      set: (parts) => put({ ...draft, objective: { ...draft.objective, ...parts } }),
      type: (part, text) => {
        const isOfMeasure = part === 'baseline' || part === 'target' || part === 'stretch';
        put(withTyped(draft, part, text, { language, isShare: isOfMeasure ? (measure?.isShare ?? null) : false }));
      },
    };
  }, [draft, wording, dispatch]);
}
