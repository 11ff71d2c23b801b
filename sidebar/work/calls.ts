import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { CellOptions } from '../../core/intake/read-cells.ts';
import type { Language } from '../../core/values/language.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import type { PastFigures, PastQuestion } from '../goals/work/past-figures.ts';
import type { SheetObjectives } from '../goals/work/sheet-objectives.ts';
import type { FieldChoice } from './field-choices.ts';
import type { ChangeRequest, PlannedChange } from './planned-change.ts';
import type { PlanRequest, Preview } from './preview.ts';
import type { ShownHeld } from './shown-held.ts';
import type { RowRequest, ShownRow } from './shown-row.ts';
import type { Support } from './support.ts';
import type { ReadFailure, Understood } from './understood.ts';

/** Data as somebody gave it: text, a file's bytes, or cells that have types already. */
export type GivenData = Readonly<
  | { kind: 'text'; text: string }
  | { kind: 'bytes'; bytes: Uint8Array }
  | {
      kind: 'cells';
      rows: readonly (readonly (string | number | boolean | null)[])[];
      dateColumns: readonly number[];
    }
>;

/** What the person settled about the data, by header. */
export type ReadChoices = Readonly<Pick<CellOptions, 'language' | 'map' | 'readAs'>>;

/** Every question that can be asked of the work beside the page: what is given, and what comes back. */
export type WorkCalls = {
  /** The fields that a column can have, in a language, for a list. */
  fields: { given: Readonly<{ language: Language }>; gives: readonly FieldChoice[] };
  /** Takes new data and reads it; what was there before is forgotten. */
  read: { given: Readonly<{ data: GivenData; choices: ReadChoices }>; gives: Understood | ReadFailure };
  /** Reads the same data once more, with other choices. */
  readAgain: { given: ReadChoices; gives: Understood | ReadFailure };
  /** Forgets the data: what is planned from now on has none but those that the workbook holds. */
  forget: { given: null; gives: null };
  /** One row of the source, by its number there. */
  row: { given: RowRequest; gives: ShownRow | null };
  /** What can be made from the data. */
  support: { given: Readonly<{ language: Language }>; gives: Support };
  /** What the data's past says of an objective; null without data, or where it says nothing. */
  past: { given: PastQuestion; gives: PastFigures | null };
  /** The objectives of a book as a workbook's Goals sheet has them now. */
  sheetObjectives: { given: Readonly<{ snapshot: WorkbookSnapshot; book: GoalBook }>; gives: SheetObjectives };
  /** Plans the sheets and pictures them; null where nothing chosen can be made. */
  plan: { given: PlanRequest; gives: Preview | null };
  /** Looks at the workbook that the sheets go into; gives what it holds of ours, null where that is nothing. */
  workbook: { given: Readonly<{ snapshot: WorkbookSnapshot; language: Language }>; gives: ShownHeld | null };
  /** What brings the workbook up to the plan pictured last, its long columns left empty: they follow one by one. */
  change: { given: ChangeRequest; gives: PlannedChange };
  /** A long column of that change: of a sheet that is added, or of a block that is set. */
  longColumn: {
    given: Readonly<{ step: number; block: number; column: number }>;
    gives: readonly CellValue[];
  };
};
