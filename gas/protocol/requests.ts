import type { Language } from '../../core/values/language.ts';

/** A cell as Google gives it, but for dates: those are day numbers. `''` is a blank. */
export type ReadCell = string | number | boolean;

export type SheetSummary = Readonly<{
  title: string;
  /** What a sheet of ours is known by; null on the user's. */
  key: string | null;
  isHidden: boolean;
  /** How far it is used. */
  rows: number;
  columns: number;
  /** What it holds, where that is little: then it need not be asked for. */
  cells: SheetCells | null;
}>;

/** Rows of a sheet: values, and formulas in the same places, `''` where there is none. */
export type SheetCells = Readonly<{
  values: readonly (readonly ReadCell[])[];
  /** Empty where no cell of these rows has a formula. */
  formulas: readonly (readonly string[])[];
}>;

export type SelectedCells = Readonly<{
  title: string;
  address: string;
  values: readonly (readonly ReadCell[])[];
  dateColumns: readonly number[];
}>;

/** A change that was begun and is not at its end: somebody's page was closed, or Google stopped the script. */
export type PendingBuild = Readonly<{
  build: string;
  /** Which way it goes. */
  way: 'forward' | 'backward';
  /** How many of its operations are done, of how many. */
  done: number;
  of: number;
  /** Seconds since it last went on: another page may be at it. */
  idle: number;
  /** Whether it can be undone once it is done. */
  hasUndo: boolean;
  /** Whether it can be taken back: not where only lines are left to go, and some are gone. */
  mayGoBack: boolean;
}>;

/** How far a run came: Google stops a script after six minutes, so that each run ends long before. */
export type RunResult = Readonly<
  | { kind: 'more'; done: number; of: number }
  | { kind: 'done' }
  /** All that was done was taken back, since an operation failed. */
  | { kind: 'taken-back'; failure: Failure }
>;

/** Every request that the page can make: what is given, and what comes back. All of it is JSON. */
type Requests = {
  /** `spreadsheetLocale` is Google's name of it, such as `en_US`: by it the separators of formulas are known. */
  start: {
    given: Readonly<Record<never, never>>;
    gives: Readonly<{ language: string; spreadsheetLocale: string; pending: PendingBuild | null }>;
  };
  /** What the sidebar says in a language, as JSON in a text. */
  texts: { given: Readonly<{ language: Language }>; gives: string };
  sheets: { given: Readonly<Record<never, never>>; gives: readonly SheetSummary[] };
  /** Some rows of a sheet, within its used size. */
  cells: { given: Readonly<{ title: string; row: number; rows: number; columns: number }>; gives: SheetCells };
  selection: { given: Readonly<Record<never, never>>; gives: SelectedCells | null };
  'insert-formula': { given: Readonly<{ formula: string }>; gives: string };
  show: { given: Readonly<{ title: string; row: number; column: number }>; gives: null };
  'read-stored': { given: Readonly<{ name: string }>; gives: string | null };
  store: { given: Readonly<{ name: string; text: string | null }>; gives: null };
  /** A short text of the user's own, the same in every spreadsheet; at most 500 characters. */
  'read-choice': { given: Readonly<{ name: string }>; gives: string | null };
  'keep-choice': { given: Readonly<{ name: string; text: string | null }>; gives: null };
  /** Keeps a part of a change (the text of a `StagedChange`, in pieces of at most 1 MB) in a hidden sheet of its own. */
  stage: { given: Readonly<{ build: string; part: number; text: string }>; gives: null };
  /**
   * Goes on with a staged change for some seconds; `parts` is how many pieces it has. The first run looks whether the
   * sheets are as the page saw them, and refuses before anything is written where they are not. Where an operation fails,
   * everything is taken back within the same run if time allows, else in the next ones.
   */
  run: { given: Readonly<{ build: string; parts: number }>; gives: RunResult };
  /** Turns round a change that is under way, or throws a staged one away; then `run` goes on. */
  'take-back': { given: Readonly<{ build: string }>; gives: null };
};

export type RequestName = keyof Requests;
export type Given<Name extends RequestName> = Requests[Name]['given'];
export type Gives<Name extends RequestName> = Requests[Name]['gives'];

/** Asks the server; fails with a `HostFailure` and nothing else. Answers come in any order. */
export type Call = <Name extends RequestName>(name: Name, given: Given<Name>) => Promise<Gives<Name>>;

/** One of core's `HostFailureCode`s, and what it is about. */
export type Failure = Readonly<{ code: string; found: string }>;

/** What the server answers, as JSON; it never throws. */
export type Answer = Readonly<{ ok: true; gives: unknown } | { ok: false; error: Failure }>;
