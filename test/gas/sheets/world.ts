import type { Area, Place } from './book/area.ts';
import type { BookState, SheetState } from './book/state.ts';
import type { FormulaLocale } from './formula/locale.ts';
import type { Value } from './formula/value.ts';
import type { Skipped } from './time-zone.ts';

/** What all services share: the spreadsheet as data, and how one service makes another. */
export type World = {
  book: BookState;
  readonly localeName: string;
  readonly locale: FormulaLocale;
  readonly timeZone: string;
  /** How a cell comes whose time the clocks of the zone skip. */
  readonly skippedTimes: Skipped;
  /** Whether Google takes quotes off titles that need none. */
  readonly tidiesQuotes: boolean;
  /** Formulas of the user's that scripts were given: those may be written as they are. */
  readonly givenOut: Set<string>;
  /** Counts a call of a service, and does it. */
  called<Result>(service: string, method: string, work: () => Result): Result;
  /** What a formula comes to. */
  computed(sheet: SheetState, row: number, column: number): Value;
  /** The sheet of a number; throws where it was removed. */
  state(sheet: number): SheetState;
  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet;
  range(place: Place): GoogleAppsScript.Spreadsheet.Range;
  /** Throws where an area lies outside its sheet. */
  checked(sheet: SheetState, area: Area): Place;
  newId(): number;
  /** Whatever was written is there for all. */
  flushed(): void;
};
