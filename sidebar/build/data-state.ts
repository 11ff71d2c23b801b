import type { ColumnReading } from '../../core/intake/options.ts';
import type { ShownRow } from '../work/shown-row.ts';
import type { Support } from '../work/support.ts';
import type { Question, Understood } from '../work/understood.ts';
import type { OpenedSheet } from '../workbook-reader.ts';

/** Where the data came from, as it is told back. */
export type Source = Readonly<{
  kind: 'paste' | 'file' | 'range';
  /** The file's name or the range's address; empty for what was pasted. */
  name: string;
}>;

/** A workbook that somebody gave: its sheets, of which one is read. */
export type GivenWorkbook = Readonly<{ name: string; sheets: readonly OpenedSheet[]; at: number }>;

/** The data: where it came from, what was understood, and what the person settled about it. */
export type DataState = Readonly<{
  /** What stands in the box before it is read. */
  typed: string;
  source: Source | null;
  /** null where the data came in no workbook. */
  workbook: GivenWorkbook | null;
  reading: boolean;
  /** Why it could not be read, as a sentence. */
  trouble: string | null;
  understood: Understood | null;
  support: Support | null;
  /** By header: the field that the person chose, empty for none. */
  map: Readonly<Record<string, string>>;
  /** By header: how open numbers and dates are read. */
  readAs: Readonly<Record<string, ColumnReading>>;
  /** Every question asked of these data; an answered one stays, so that the answer can be changed. */
  questions: readonly Question[];
  /** The row that a problem is shown in. */
  row: ShownRow | null;
}>;

export type DataAction = Readonly<
  | { kind: 'typed'; text: string }
  | { kind: 'reading-begun'; source: Source; workbook?: GivenWorkbook }
  | { kind: 'reading-again'; map: DataState['map']; readAs: DataState['readAs'] }
  | { kind: 'read'; understood: Understood; support: Support }
  | { kind: 'reading-failed'; sentence: string | null }
  | { kind: 'source-removed' }
  | { kind: 'row-shown'; row: ShownRow | null }
>;

export const initialData: DataState = {
  typed: '',
  source: null,
  workbook: null,
  reading: false,
  trouble: null,
  understood: null,
  support: null,
  map: {},
  readAs: {},
  questions: [],
  row: null,
};

export function dataReducer(state: DataState, action: DataAction): DataState {
  switch (action.kind) {
    case 'typed':
      return { ...state, typed: action.text, trouble: null };
    case 'reading-begun':
      return {
        ...initialData,
        typed: state.typed,
        source: action.source,
        workbook: action.workbook ?? null,
        reading: true,
      };
    case 'reading-again':
      return { ...state, map: action.map, readAs: action.readAs, reading: true, trouble: null, row: null };
    case 'read': {
      const { understood, support } = action;
      const questions = withNew(state.questions, understood.questions);
      return { ...state, typed: '', reading: false, trouble: null, understood, support, questions };
    }
    case 'reading-failed':
      // Another sheet of the same workbook may be the one that was meant.
      return { ...initialData, typed: state.typed, workbook: state.workbook, trouble: action.sentence };
    case 'source-removed':
      return initialData;
    case 'row-shown':
      return { ...state, row: action.row };
  }
}

/** The newer words of each question, and those that are asked no more because they were answered. */
function withNew(known: readonly Question[], asked: readonly Question[]): readonly Question[] {
  const fresh = new Map(asked.map((question) => [question.header, question]));
  const added = asked.filter(({ header }) => !known.some((question) => question.header === header));
  return [...known.map((question) => fresh.get(question.header) ?? question), ...added];
}
