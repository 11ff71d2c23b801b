import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { GoalStatus } from '../../core/goals/status.ts';
import type { StoredGoalProblem } from '../../core/goals/stored-goal-book.ts';
import type { CommitmentDraft } from './book/commitment-draft.ts';
import { emptyBook } from './book/empty-book.ts';
import type { ObjectiveDraft } from './book/objective-draft.ts';
import type { PastedGoals } from './effects/read-pasted.ts';
import type { PastFigures } from './work/past-figures.ts';
import type { SheetObjectives } from './work/sheet-objectives.ts';

/** What is open: the list of cards, or one thing being written. What was typed stays when another place is opened. */
type GoalsView = Readonly<
  | { kind: 'list' }
  | { kind: 'objective'; draft: ObjectiveDraft }
  | { kind: 'commitment'; draft: CommitmentDraft }
  | { kind: 'paste'; text: string; read: PastedGoals | 'failed' | null }
>;

/** How an objective stands in the workbook as it was last built, with the reason in the words of its sheets. */
export type Standing = Readonly<{ status: GoalStatus; reason: string }>;

/** What the last change did, where it is told; `name` is what it was done to. */
export type Done = Readonly<{ code: 'deleted' | 'added'; name: string; count: number }>;

/** What the data's past says of objectives, by what was asked; forgotten with the data. */
type Pasts = Readonly<{ data: object | null; figures: Readonly<Record<string, PastFigures | null>> }>;

/** What the Goals place knows. */
export type GoalsState = Readonly<{
  /** How the goals were found in the workbook: those of a newer version or damaged ones are not written over. */
  stored: 'unread' | 'read' | 'newer' | 'damaged';
  storedProblems: readonly StoredGoalProblem[];
  book: GoalBook;
  /** Counts the changes, so that others see that the book is another. */
  revision: number;
  /** The books before, the last one first, and those that were taken back. */
  past: readonly GoalBook[];
  future: readonly GoalBook[];
  done: Done | null;
  view: GoalsView;
  /** By the objective's text, which is all that the sheets know it by. */
  standings: Readonly<Record<string, Standing>>;
  /** What the Goals sheet of the workbook has for each objective, by its id. */
  onSheet: SheetObjectives;
  pasts: Pasts;
  /** Why the last change could not be kept, as a sentence. */
  trouble: string | null;
}>;

export type StoredGoals = Readonly<{
  stored: 'read' | 'newer' | 'damaged';
  book: GoalBook;
  problems: readonly StoredGoalProblem[];
}>;

export type GoalsAction = Readonly<{ of: 'goals' }> &
  Readonly<
    | { kind: 'loaded'; found: StoredGoals }
    | { kind: 'changed'; book: GoalBook; done: Done | null }
    | { kind: 'undone' }
    | { kind: 'redone' }
    | { kind: 'opened'; view: GoalsView }
    | ({ kind: 'standings-read' } & Pick<GoalsState, 'standings' | 'onSheet'>)
    | { kind: 'past-read'; data: object; key: string; figures: PastFigures | null }
    | { kind: 'kept' }
    | { kind: 'failed'; sentence: string }
  >;

export const initialGoals: GoalsState = {
  stored: 'unread',
  storedProblems: [],
  book: emptyBook,
  revision: 0,
  past: [],
  future: [],
  done: null,
  view: { kind: 'list' },
  standings: {},
  onSheet: {},
  pasts: { data: null, figures: {} },
  trouble: null,
};

const MOST_UNDONE = 50;

export function goalsReducer(state: GoalsState, action: GoalsAction): GoalsState {
  switch (action.kind) {
    case 'loaded': {
      const { stored, book, problems } = action.found;
      return { ...state, stored, storedProblems: problems, book, revision: state.revision + 1, past: [], future: [] };
    }
    case 'changed': {
      const past = [state.book, ...state.past].slice(0, MOST_UNDONE);
      return { ...withBook(state, action.book), past, future: [], done: action.done, view: { kind: 'list' } };
    }
    case 'undone': {
      const [last, ...past] = state.past;
      return last ? { ...withBook(state, last), past, future: [state.book, ...state.future] } : state;
    }
    case 'redone': {
      const [next, ...future] = state.future;
      return next ? { ...withBook(state, next), past: [state.book, ...state.past], future } : state;
    }
    case 'opened':
      return { ...state, view: action.view, done: null };
    case 'standings-read':
      return { ...state, standings: action.standings, onSheet: action.onSheet };
    case 'past-read': {
      const { data, key, figures } = action;
      const known = state.pasts.data === data ? state.pasts.figures : {};
      return { ...state, pasts: { data, figures: { ...known, [key]: figures } } };
    }
    case 'kept':
      return { ...state, trouble: null };
    case 'failed':
      return { ...state, trouble: action.sentence };
  }
}

const withBook = (state: GoalsState, book: GoalBook): GoalsState => ({
  ...state,
  book,
  revision: state.revision + 1,
  done: null,
});

/** The goals that sheets are built from; null where nobody wrote any, or where they cannot be read. */
export const bookToBuild = ({ book }: GoalsState): GoalBook | null =>
  book.objectives.length > 0 || book.commitments.length > 0 ? book : null;
