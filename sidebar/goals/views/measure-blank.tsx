import { locales } from '../../../core/locales/index.ts';
import { SearchSelect } from '../../parts/search-select.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { Drafting } from '../use-draft.ts';
import { useMeasureOptions } from '../use-measure-options.ts';
import { TextBlank } from './text-blank.tsx';

/** Choices that are no metric; no id has their sign. */
const MILESTONE = '#milestone';
const OWN = '#own';

/** The metric or field that measures it, found by its name in the language or in English; or nothing of the kind. */
export function MeasureBlank({ drafting }: Readonly<{ drafting: Drafting }>) {
  const { texts, language } = useSidebar();
  const { goals } = texts;
  const { draft, set, put } = drafting;
  const { measure, kind } = draft.objective;
  const { inData, others } = useMeasureOptions();
  const unmeasured = [
    { value: MILESTONE, label: goals.measureMilestone },
    { value: OWN, label: goals.measureOwn },
  ];
  const { label } = locales[language].goalColumns.measure;
  const value = kind === 'milestone' && measure === null ? MILESTONE : draft.isOwnMeasure ? OWN : (measure ?? '');
  const take = (taken: string): void => {
    const plainKind = kind === 'milestone' ? null : kind;
    if (taken === MILESTONE) {
      const objective = { ...draft.objective, measure: null, kind: 'milestone', target: null, baseline: null } as const;
      put({ ...draft, isOwnMeasure: false, typed: {}, objective });
    } else {
      const objective = { ...draft.objective, measure: taken === OWN ? null : taken, kind: plainKind };
      put({ ...draft, isOwnMeasure: taken === OWN, objective });
    }
  };
  return (
    <span class="blank-measure" data-field="measure">
      <SearchSelect
        label={label}
        placeholder={goals.chooseMeasure}
        options={[...inData, ...unmeasured, ...others]}
        value={value}
        onChange={take}
      />
      {draft.isOwnMeasure && (
        <TextBlank
          field="own-measure"
          label={goals.ownMeasure}
          wide
          value={measure}
          onChange={(words) => set({ measure: words })}
        />
      )}
    </span>
  );
}
