import type { KeptUndo } from '../../core/host/undo/kept-undo.ts';
import type { MergeReport } from '../../core/intake/merge/merge-tables.ts';
import type { RefreshWords } from '../../core/refresh/refresh-words.ts';
import type { Granularity } from '../../core/values/calendar-period.ts';
import type { DayNumber } from '../../core/values/day-number.ts';
import type { Language } from '../../core/values/language.ts';
import type { ReconcileReport } from '../../core/workbook/ownership/report.ts';
import type { Preview } from '../work/preview.ts';
import type { ShownHeld } from '../work/shown-held.ts';

/** What the person wants made of the data. */
export type Wishes = Readonly<{
  /** Template ids; null for what the workbook, the data and the goals ask for. */
  templates: readonly string[] | null;
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
  report: ReconcileReport;
  /** The report in words. */
  sentence: string;
  /** null where nothing was added to earlier data. */
  merge: MergeReport | null;
  /** What the report and the joining list, in words. */
  words: RefreshWords;
}>;

/** What is being done: looking at the workbook, working out the change, writing, computing what was written. */
export type Doing = Readonly<
  | { kind: 'looking' | 'working-out' | 'writing' | 'computing' }
  /** The sheet's title, and which of all those that change it is, from 1. */
  | { kind: 'sheet'; title: string; number: number; all: number }
>;

/** Building or taking back under way; `done` is a share from 0 to 1. */
type Applying = Readonly<{ what: 'build' | 'undo'; doing: Doing; done: number; cancelled: boolean }>;

/** From what is wanted to what was built. */
export type PlanState = Readonly<{
  wishes: Wishes;
  /** `nothing`: nothing chosen can be made. */
  planning: 'none' | 'under-way' | 'ready' | 'nothing' | 'failed';
  preview: Preview | null;
  /** What besides the data and the wishes the preview was made by, such as settings. */
  madeBy: string;
  /** How far building or taking back is; null while neither is under way. */
  applying: Applying | null;
  outcome: Outcome | null;
  /** What the workbook holds of ours; null where that is nothing. */
  held: ShownHeld | null;
  /** Whether new data are added to what it holds. */
  join: boolean;
  /** What takes the last builds back, the last one first. */
  undos: readonly KeptUndo[];
  /** Whether the workbook had room to keep them: else they are gone once the sidebar closes. */
  areUndosKept: boolean;
  /** Whether the last build was taken back; a sentence where not all of it was. */
  undone: boolean | string;
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
  | { kind: 'applying-reached'; doing: Doing }
  | { kind: 'cancel-asked' }
  | { kind: 'built'; outcome: Outcome; undos: readonly KeptUndo[] }
  | { kind: 'undos-offered'; undos: readonly KeptUndo[] }
  | { kind: 'others-built'; undos: readonly KeptUndo[]; sentence: string }
  | { kind: 'undos-kept'; areKept: boolean }
  | { kind: 'undone'; kept: string | null }
  | { kind: 'held-found'; held: ShownHeld | null }
  | { kind: 'join-chosen'; join: boolean }
  | { kind: 'applying-failed'; sentence: string }
>;

export const initialPlan: PlanState = {
  wishes: { templates: null, metrics: null, granularity: null, language: null, reportDate: null },
  planning: 'none',
  preview: null,
  madeBy: '',
  applying: null,
  outcome: null,
  held: null,
  join: true,
  undos: [],
  areUndosKept: true,
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
      return { ...state, applying: begun(action.what), trouble: null, undone: false };
    case 'applying-went-on':
      return { ...state, applying: state.applying && { ...state.applying, done: action.done } };
    case 'applying-reached':
      return { ...state, applying: state.applying && { ...state.applying, doing: action.doing } };
    case 'cancel-asked':
      return { ...state, applying: state.applying && { ...state.applying, cancelled: true } };
    case 'built':
      return { ...state, applying: null, outcome: action.outcome, undos: action.undos };
    case 'undos-offered':
      return { ...state, undos: action.undos };
    case 'others-built':
      // What this page built last is neither what was built last nor what is taken back.
      return { ...afterNewWish(state), applying: null, undos: action.undos, trouble: action.sentence };
    case 'undos-kept':
      return { ...state, areUndosKept: action.areKept };
    case 'undone': {
      const undos = state.undos.slice(1);
      return { ...state, applying: null, outcome: null, planning: 'none', undos, undone: action.kept ?? true };
    }
    case 'held-found': {
      const { planning } = state;
      // What is planned meanwhile is of the workbook as it was, and will be dropped.
      const anew = { ...state, planning: planning === 'under-way' ? 'none' : planning } as const;
      return { ...afterLook(anew, action.held), held: action.held };
    }
    case 'join-chosen':
      return { ...afterNewWish(state), join: action.join };
    case 'applying-failed':
      return { ...state, applying: null, trouble: action.sentence };
  }
}

const begun = (what: Applying['what']): Applying => ({ what, doing: { kind: 'looking' }, done: 0, cancelled: false });

/** What was planned or built before no longer answers what is wanted now; the old drawings stay until the new are there. */
const afterNewWish = (state: PlanState): PlanState => ({
  ...state,
  planning: 'none',
  outcome: null,
  undone: false,
  trouble: null,
});

/** A workbook that was built before is built again the way it was, until something else is wished for. */
function afterLook(state: PlanState, held: ShownHeld | null): PlanState {
  if (held === null || state.held !== null) return state;
  const { metrics, language } = held;
  const { wishes } = state;
  const isUntouched = wishes === initialPlan.wishes || state.preview === null;
  if (!isUntouched) return state;
  return { ...state, planning: 'none', wishes: { ...wishes, metrics, language } };
}
