import type { Objective } from '../../../core/goals/model/objective.ts';
import type { DayNumber } from '../../../core/values/day-number.ts';
import { roundedTo } from '../../../core/values/rounding.ts';
import type { ObjectiveDraft } from '../book/objective-draft.ts';
import { withSettled } from '../sentence/read-numbers.ts';

/** The fields of the editor that a fix can lead to; a label of the Goals sheet's columns names each. */
export type EditorField =
  | 'objective'
  | 'measure'
  | 'owner'
  | 'target'
  | 'baseline'
  | 'start'
  | 'due'
  | 'goal'
  | 'people_needed'
  | 'time_needed'
  | 'budget_needed'
  | 'tools_needed';

/** What mends a finding: at once, or by leading to the field where a person must say it. */
export type Fix = Readonly<
  | { kind: 'percent'; value: number }
  | { kind: 'start-today' | 'swap-dates' | 'swap-ends' }
  | { kind: 'keep-owner'; name: string }
  | { kind: 'go-to'; field: EditorField }
>;

const goTo = (field: EditorField): Fix => ({ kind: 'go-to', field });

/** Where a person must say it themselves. */
const fields: Readonly<Record<string, EditorField>> = {
  'no-owner': 'owner',
  'several-owners': 'owner',
  'no-metric': 'measure',
  'no-target': 'target',
  'target-unreadable': 'target',
  'baseline-unreadable': 'baseline',
  'needs-baseline': 'baseline',
  'target-is-baseline': 'target',
  'wrong-side': 'target',
  'far-beyond': 'target',
  'needs-resources': 'people_needed',
  'short-of-people': 'people_needed',
  'short-of-time': 'time_needed',
  'short-of-budget': 'budget_needed',
  'short-of-tools': 'tools_needed',
  'no-goal': 'goal',
  'no-start': 'start',
  'no-due': 'due',
};

const isMilestone = ({ kind }: Objective): boolean => kind === 'milestone';

/** What is offered for a reason; nothing where there is nothing to mend. */
export function fixesOf(reason: string, objective: Objective): readonly Fix[] {
  const field = reason === 'no-objective' && isMilestone(objective) ? 'objective' : fields[reason];
  return [...fixesAtOnce(reason, objective), ...(field === undefined ? [] : [goTo(field)])];
}

function fixesAtOnce(reason: string, { target, baseline, owner }: Objective): readonly Fix[] {
  switch (reason) {
    case 'percent':
      return target?.kind === 'value' ? [{ kind: 'percent', value: roundedTo(target.value / 100, 9) }] : [];
    case 'no-start':
      return [{ kind: 'start-today' }];
    case 'due-before-start':
      return [{ kind: 'swap-dates' }];
    case 'wrong-side':
      return target?.kind === 'value' && baseline !== null ? [{ kind: 'swap-ends' }] : [];
    case 'several-owners': {
      const name = firstOwner(owner ?? '');
      return name === '' ? [] : [{ kind: 'keep-owner', name }];
    }
    default:
      return [];
  }
}

/** Who stands first, up to the first sign or word that joins names in one of the languages. */
const firstOwner = (owners: string): string =>
  (
    owners.split(/[,;/&+|،؛]|\s(?:and|ve|ile|dan|i|oraz|و)\s|\sو(?=\S)/u).find((name) => name.trim() !== '') ?? ''
  ).trim();

/** The draft after a fix; one that leads somewhere changes nothing. */
export function withFix(draft: ObjectiveDraft, fix: Fix, today: DayNumber): ObjectiveDraft {
  const { objective } = draft;
  const { start, due, baseline, target } = objective;
  const put = (parts: Partial<Objective>): ObjectiveDraft => ({ ...draft, objective: { ...objective, ...parts } });
  switch (fix.kind) {
    case 'percent':
      return withSettled(draft, { target: { kind: 'value', value: fix.value } });
    case 'start-today':
      return put({ start: today });
    case 'swap-dates':
      return put({ start: due, due: start });
    case 'swap-ends':
      if (target?.kind !== 'value' || baseline === null) return draft;
      return withSettled(draft, { baseline: target.value, target: { kind: 'value', value: baseline } });
    case 'keep-owner':
      return put({ owner: fix.name });
    case 'go-to':
      return draft;
  }
}
