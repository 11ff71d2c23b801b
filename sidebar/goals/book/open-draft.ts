import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import { newObjective } from '../../../core/goals/model/new-objective.ts';
import type { Objective } from '../../../core/goals/model/objective.ts';
import type { DayNumber } from '../../../core/values/day-number.ts';
import { measureOf } from '../measure-lookup.ts';
import { formOf } from '../sentence/sentence-form.ts';
import { ownWords, sheetText, type Wording } from '../sentence/sentence-text.ts';
import { freshId } from './fresh-ids.ts';
import type { ObjectiveDraft } from './objective-draft.ts';

/** The draft of an objective that is there already. */
export function draftOf(objective: Objective, isNew: boolean, wording: Wording): ObjectiveDraft {
  const { measure, kind } = objective;
  const known = measureOf(measure, wording.language);
  const isMilestone = formOf(objective, known) === 'milestone';
  return {
    isNew,
    objective: { ...objective, text: ownWords(objective, wording), kind: isMilestone ? 'milestone' : kind },
    typed: {},
    isOwnMeasure: measure !== null && known === null,
    newGoal: null,
  };
}

/** A draft with nothing in it but its start, which is today until somebody says otherwise. */
export const emptyDraft = (book: GoalBook, today: DayNumber, goal: string | null): ObjectiveDraft => ({
  isNew: true,
  objective: { ...newObjective(freshId(book, ''), today), goal },
  typed: {},
  isOwnMeasure: false,
  newGoal: null,
});

/** The same objective once more, under an id of its own; it becomes one when it is saved. */
export const copyDraft = (objective: Objective, book: GoalBook, wording: Wording): ObjectiveDraft =>
  draftOf({ ...objective, id: freshId(book, ''), override: null, actual: null }, true, wording);

/** What a draft makes of the book: the objective with its text, and the company goal that was named for it. */
export function savedDraft({ objective, newGoal }: ObjectiveDraft, book: GoalBook, wording: Wording): GoalBook {
  const name = newGoal?.trim() ?? '';
  const known = book.goals.find(({ text }) => text === name);
  const goal = name === '' ? null : (known ?? { id: freshId(book, 'G'), aim: null, text: name });
  const goals = goal === null || known !== undefined ? book.goals : [...book.goals, goal];
  const saved: Objective = {
    ...trimmed(objective),
    goal: newGoal === null ? objective.goal : (goal?.id ?? null),
    text: sheetText(trimmed(objective), wording),
    isExample: false,
  };
  const isThere = book.objectives.some(({ id }) => id === saved.id);
  const objectives = isThere
    ? book.objectives.map((one) => (one.id === saved.id ? saved : one))
    : [...book.objectives, saved];
  return { ...book, goals, objectives };
}

/** Typed words without the spaces around them; what is nothing but spaces is nothing. */
function trimmed(objective: Objective): Objective {
  const plain = (text: string | null): string | null => text?.trim() || null;
  const { text, owner, team, measure, tradeOffs, agreedBy } = objective;
  const filters = Object.entries(objective.filters).map(([name, value]) => [name, value.trim()] as const);
  return {
    ...objective,
    ...{ text: plain(text), owner: plain(owner), team: plain(team), measure: plain(measure) },
    ...{ tradeOffs: plain(tradeOffs), agreedBy: plain(agreedBy) },
    filters: Object.fromEntries(filters.filter(([, value]) => value !== '')),
  };
}
