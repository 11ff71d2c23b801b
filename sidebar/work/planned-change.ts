import type { WorkbookChange } from '../../core/host/change.ts';
import type { MergeReport } from '../../core/intake/merge/merge-tables.ts';
import type { Table } from '../../core/intake/table.ts';
import { type RefreshWords, refreshWords } from '../../core/refresh/refresh-words.ts';
import { heldData, type Refreshed, refreshWorkbook } from '../../core/refresh.ts';
import type { Language } from '../../core/values/language.ts';
import type { ReconcileChoices } from '../../core/workbook/ownership/reconcile.ts';
import type { ReconcileReport } from '../../core/workbook/ownership/report.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import type { PlanRequest } from './preview.ts';
import { sourceOf } from './preview.ts';

/** The plan pictured last is brought into the workbook as it is by now. */
export type ChangeRequest = Readonly<{ snapshot: WorkbookSnapshot }> & Pick<ReconcileChoices, 'takeOurs'>;

/** The change that a build makes, and what it does in facts; null where the workbook no longer takes it. */
export type PlannedChange = Readonly<{
  change: WorkbookChange;
  report: ReconcileReport;
  /** The report in words. */
  sentence: string;
  merge: MergeReport | null;
  /** What the report and the joining list, in words. */
  words: RefreshWords;
}> | null;

/** Nobody reads more lines of a list. */
const MOST_LINES = 50;

/** What a refresh lists, in words: the first lines of each list. */
export const wordsOf = (
  made: Extract<Refreshed, { kind: 'change' }>,
  snapshot: WorkbookSnapshot,
  language: Language,
): RefreshWords => refreshWords(made, snapshot, { language, most: MOST_LINES });

/** What brings a workbook up to data and goals, as they are wanted. Without new data it keeps the source that it names. */
export function refreshed(
  table: Table | null,
  { choices, book, able, join }: PlanRequest,
  { snapshot, takeOurs }: ChangeRequest,
): Refreshed {
  const held = heldData(snapshot);
  return refreshWorkbook({
    source: sourceOf(table, { choices, book }, held?.templates.includes('goals') ?? false),
    choices: { ...choices, source: (table === null && held?.source) || choices.source },
    snapshot,
    join,
    able,
    ...(takeOurs ? { reconcileChoices: { takeOurs } } : {}),
  });
}

/** Long columns are asked for one by one, so that no answer holds the page up. */
export const withoutLongColumns = ({ titles, steps }: WorkbookChange): WorkbookChange => ({
  titles,
  steps: steps.map((step) => {
    if (step.kind === 'set-block') return { ...step, block: emptied(step.block) };
    if (step.kind !== 'add-sheet') return step;
    return { ...step, sheet: { ...step.sheet, columnBlocks: step.sheet.columnBlocks.map(emptied) } };
  }),
});

const emptied = <Block extends Readonly<{ columns: readonly unknown[] }>>(block: Block) => ({
  ...block,
  columns: block.columns.map(() => []),
});

/** One long column of a change. */
export function longColumn(
  { steps }: WorkbookChange,
  { step: at, block, column }: Readonly<{ step: number; block: number; column: number }>,
): readonly CellValue[] {
  const step = steps[at];
  if (step?.kind === 'set-block') return step.block.columns[column] ?? [];
  return step?.kind === 'add-sheet' ? (step.sheet.columnBlocks[block]?.columns[column] ?? []) : [];
}
