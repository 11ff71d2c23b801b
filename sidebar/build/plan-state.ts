import type { WorkbookChange } from '../../core/host/change.ts';
import type { Granularity } from '../../core/values/calendar-period.ts';
import type { DayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import type { Preview } from '../work/preview.ts';

/** What the person wants made of the data. */
export type Wishes = Readonly<{
  /** Template ids. */
  templates: readonly string[];
  /** Metric ids; null for all that the data supports. */
  metrics: readonly string[] | null;
  /** null: what suits the data. */
  granularity: Granularity | null;
  /** null: the sidebar's own. */
  language: Language | null;
  /** null: the last day in the data or yesterday. */
  reportDate: DayNumber | null;
}>;

/** What a build did. */
export type Outcome = Readonly<{
  added: readonly Readonly<{ title: string; hidden: boolean }>[];
  /** Sheets that were there before, and are as they were. */
  kept: number;
}>;

/** What takes the last build back. */
export type Undo = Readonly<{ titles: readonly string[]; change: WorkbookChange }>;

/** From what is wanted to what was built. */
export type PlanState = Readonly<{
  wishes: Wishes;
  /** `nothing`: nothing chosen can be made. */
  planning: 'none' | 'under-way' | 'ready' | 'nothing' | 'failed';
  preview: Preview | null;
  /** What besides the data and the wishes the preview was made by, such as settings. */
  madeBy: string;
  /** The share that is done while sheets are built or taken back; null while neither is under way. */
  applying: Readonly<{ what: 'build' | 'undo'; done: number; cancelled: boolean }> | null;
  outcome: Outcome | null;
  undo: Undo | null;
  /** Whether the last build was taken back. */
  undone: boolean;
  /** Why building or undoing failed, as a sentence. */
  trouble: string | null;
}>;

export type PlanAction = Readonly<
  | { kind: 'wished'; wishes: Partial<Wishes> }
  | { kind: 'planning-begun'; madeBy: string }
  | { kind: 'planned'; preview: Preview | null }
  | { kind: 'planning-failed' }
  | { kind: 'applying-begun'; what: 'build' | 'undo' }
  | { kind: 'applying-went-on'; done: number }
  | { kind: 'cancel-asked' }
  | { kind: 'built'; outcome: Outcome; undo: Undo }
  | { kind: 'undo-offered'; undo: Undo }
  | { kind: 'undone' }
  | { kind: 'applying-failed'; sentence: string }
>;

export const initialPlan: PlanState = {
  wishes: { templates: ['kpi'], metrics: null, granularity: null, language: null, reportDate: null },
  planning: 'none',
  preview: null,
  madeBy: '',
  applying: null,
  outcome: null,
  undo: null,
  undone: false,
  trouble: null,
};

export function planReducer(state: PlanState, action: PlanAction): PlanState {
  switch (action.kind) {
    case 'wished':
      return { ...afterNewWish(state), wishes: { ...state.wishes, ...action.wishes } };
    case 'planning-begun':
      return { ...state, planning: 'under-way', madeBy: action.madeBy };
    case 'planned':
      return { ...state, planning: action.preview ? 'ready' : 'nothing', preview: action.preview };
    case 'planning-failed':
      return { ...state, planning: 'failed', preview: null };
    case 'applying-begun':
      return { ...state, applying: { what: action.what, done: 0, cancelled: false }, trouble: null, undone: false };
    case 'applying-went-on':
      return { ...state, applying: state.applying && { ...state.applying, done: action.done } };
    case 'cancel-asked':
      return { ...state, applying: state.applying && { ...state.applying, cancelled: true } };
    case 'built':
      return { ...state, applying: null, outcome: action.outcome, undo: action.undo };
    case 'undo-offered':
      return { ...state, undo: action.undo };
    case 'undone':
      return { ...state, applying: null, outcome: null, undo: null, undone: true };
    case 'applying-failed':
      return { ...state, applying: null, trouble: action.sentence };
  }
}

/** What was planned or built before no longer answers what is wanted now; the old drawings stay until the new are there. */
const afterNewWish = (state: PlanState): PlanState => ({
  ...state,
  planning: 'none',
  outcome: null,
  undone: false,
  trouble: null,
});
