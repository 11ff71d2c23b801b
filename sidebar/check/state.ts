import type { WorkbookChange } from '../../core/host/change.ts';
import type { Finding } from '../../core/share-check/finding.ts';

/** What is under way: looking, changing cells or putting them back; `done` is a share from 0 to 1. */
type UnderWay = Readonly<{ what: 'check' | 'fix' | 'undo'; done: number; cancelled: boolean }>;

/** What the Check place knows. */
export type CheckState = Readonly<{
  underWay: UnderWay | null;
  /** null until the workbook was looked through. */
  findings: readonly Finding[] | null;
  /** What takes the fixes back, the last one first. */
  undo: readonly WorkbookChange[];
  /** What the last fix or undoing did. */
  outcome: Readonly<{ kind: 'fixed'; cells: number } | { kind: 'undone' }> | null;
  /** Why something failed, as a sentence. */
  trouble: string | null;
}>;

export type CheckAction = Readonly<{ of: 'check' }> &
  Readonly<
    | { kind: 'begun'; what: UnderWay['what'] }
    | { kind: 'went-on'; done: number }
    | { kind: 'cancel-asked' }
    | { kind: 'stopped' }
    | { kind: 'checked'; findings: readonly Finding[] }
    | { kind: 'fixed'; cells: number; undo: WorkbookChange }
    | { kind: 'undone' }
    | { kind: 'failed'; sentence: string }
  >;

export const initialCheck: CheckState = { underWay: null, findings: null, undo: [], outcome: null, trouble: null };

/** What was found before a build says nothing of the workbook after it. */
export const unchecked = (state: CheckState): CheckState => ({ ...state, findings: null, outcome: null });

export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.kind) {
    case 'begun': {
      const outcome = action.what === 'check' ? state.outcome : null;
      return { ...state, underWay: { what: action.what, done: 0, cancelled: false }, outcome, trouble: null };
    }
    case 'went-on':
      return { ...state, underWay: state.underWay && { ...state.underWay, done: action.done } };
    case 'cancel-asked':
      return { ...state, underWay: state.underWay && { ...state.underWay, cancelled: true } };
    case 'stopped':
      return { ...state, underWay: null };
    case 'checked':
      return { ...state, underWay: null, findings: action.findings };
    case 'fixed':
      return {
        ...state,
        underWay: null,
        outcome: { kind: 'fixed', cells: action.cells },
        undo: [action.undo, ...state.undo],
      };
    case 'undone':
      return { ...state, underWay: null, outcome: { kind: 'undone' }, undo: state.undo.slice(1) };
    case 'failed':
      return { ...state, underWay: null, trouble: action.sentence };
  }
}
