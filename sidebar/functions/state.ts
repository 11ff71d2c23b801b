import type { SelectedRange } from '../../core/host/snapshot.ts';

/** What stands for an argument: what was typed, or cells that were picked. */
export type FilledArgument = Readonly<{ kind: 'typed'; text: string } | { kind: 'picked'; range: SelectedRange }>;

/** What came of inserting. */
type InsertOutcome = Readonly<{ kind: 'inserted'; address: string } | { kind: 'failed'; sentence: string }>;

/** What the Functions place knows. */
export type FunctionsState = Readonly<{
  search: string;
  /** The id of the function that is open; null while searching. */
  chosen: string | null;
  /** By argument name; what is missing is left out. */
  filled: Readonly<Record<string, FilledArgument>>;
  /** Whether a plain formula is to be inserted, which needs no add-in. */
  plain: boolean;
  outcome: InsertOutcome | null;
}>;

export type FunctionsAction = Readonly<{ of: 'functions' }> &
  Readonly<
    | { kind: 'searched'; search: string }
    | { kind: 'opened'; id: string }
    | { kind: 'closed' }
    | { kind: 'filled'; name: string; argument: FilledArgument | null }
    | { kind: 'plain-chosen'; plain: boolean }
    | { kind: 'told'; outcome: InsertOutcome }
  >;

export const initialFunctions: FunctionsState = { search: '', chosen: null, filled: {}, plain: false, outcome: null };

export function functionsReducer(state: FunctionsState, action: FunctionsAction): FunctionsState {
  switch (action.kind) {
    case 'searched':
      return { ...state, search: action.search };
    case 'opened':
      return { ...state, chosen: action.id, filled: {}, outcome: null };
    case 'closed':
      return { ...state, chosen: null, outcome: null };
    case 'filled': {
      const { [action.name]: _, ...others } = state.filled;
      const filled = action.argument === null ? others : { ...others, [action.name]: action.argument };
      return { ...state, filled, outcome: null };
    }
    case 'plain-chosen':
      return { ...state, plain: action.plain };
    case 'told':
      return { ...state, outcome: action.outcome };
  }
}
