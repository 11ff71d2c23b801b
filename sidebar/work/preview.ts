import type { BuildChoices, BuildSource } from '../../core/build.ts';
import type { GoalBook } from '../../core/goals/model/goal-book.ts';
import type { AdaptWarning } from '../../core/host/adapt.ts';
import type { Capabilities } from '../../core/host/capabilities.ts';
import type { MergeQuestion } from '../../core/intake/merge/merge-question.ts';
import type { Table } from '../../core/intake/table.ts';
import type { Refreshed } from '../../core/refresh.ts';
import { exampleBook } from '../../core/templates/goals/example-book.ts';
import type { Language } from '../../core/values/language.ts';
import { createEvaluator } from '../../core/workbook/evaluate/evaluate.ts';
import { seenSentence } from './seen-sentence.ts';
import { type SheetPicture, sheetPicture } from './sheet-picture.ts';

/** What a plan is made from, besides the data. */
export type PlanRequest = Readonly<{
  choices: BuildChoices;
  /** null: goal sheets begin with the guided examples. */
  book: GoalBook | null;
  able: Capabilities;
  /** Whether the data are added to those that the workbook holds. */
  join: boolean;
  /** The sidebar's own. */
  language: Language;
}>;

/** Small drawings of the sheets as they will be, what the host lacks of them, and what the workbook gets. */
export type Preview = Readonly<
  | {
      kind: 'sheets';
      sheets: readonly SheetPicture[];
      /** Sheets that hold workings and are hidden. */
      hiddenSheets: number;
      warnings: readonly AdaptWarning[];
      /** Steps that the workbook takes; 0 where it is up to date. */
      steps: number;
      /** What the workbook gets, in words. */
      sentence: string;
    }
  /** The data can't be added to those that the workbook holds before this is settled. */
  | { kind: 'question'; question: MergeQuestion }
  /** Nothing may be written: a later version of Marksheet made the sheet, or something of ours was lost. */
  | Pick<Extract<Refreshed, { kind: 'refused' }>, 'kind' | 'code' | 'sheet'>
>;

/** Templates that are made from goals. */
const fromGoals = ['goals', 'team-plan'];

/** The data and the goals, where sheets of goals are wanted; a workbook that has some needs no examples. */
export function sourceOf(
  table: Table | null,
  { choices, book }: Pick<PlanRequest, 'choices' | 'book'>,
  holdsGoals: boolean,
): BuildSource {
  const wantsGoals = choices.templates.some((id) => fromGoals.includes(id));
  if (!wantsGoals) return { table, book: null };
  return { table, book: book ?? (holdsGoals ? null : exampleBook(choices.language, choices.today)) };
}

/** What came of planning, with drawings; null where nothing chosen can be made. */
export function previewOf(refreshed: Refreshed, { choices, language }: PlanRequest): Preview | null {
  if (refreshed.kind === 'nothing') return null;
  if (refreshed.kind === 'question') return refreshed;
  if (refreshed.kind === 'refused') return { kind: 'refused', code: refreshed.code, sheet: refreshed.sheet };
  const { plan, warnings, change, report } = refreshed;
  const evaluator = createEvaluator(plan, choices.today);
  const seen = plan.sheets.filter(({ hidden }) => !hidden);
  return {
    kind: 'sheets',
    sheets: seen.map((sheet) => sheetPicture(sheet, evaluator, choices.language)),
    hiddenSheets: plan.sheets.length - seen.length,
    warnings,
    steps: change.steps.length,
    sentence: seenSentence(report, change, language),
  };
}
