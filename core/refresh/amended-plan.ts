import { reconcileTexts } from '../locales/reconcile-texts.ts';
import { binary } from '../workbook/formula.ts';
import { valuePrint } from '../workbook/ownership/fingerprint.ts';
import { followsSource } from '../workbook/ownership/line-keys.ts';
import { type ListWords, listWords } from '../workbook/ownership/list-words.ts';
import { isBlank, type MarkedSheet, presentCell } from '../workbook/ownership/marked-sheet.ts';
import { type PlanGrid, planGrid } from '../workbook/ownership/plan-grid.ts';
import type { ReconcileChoices } from '../workbook/ownership/reconcile.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { Contents } from './changed-sheet.ts';
import type { OtherRow } from './joined-book.ts';
import { putLineInputs } from './line-inputs.ts';

/** A plan for a workbook that holds goals, and the same as its cells will come to, with what people typed. */
export type AmendedPlan = Readonly<{ plan: WorkbookPlan; kept: WorkbookPlan }>;

/** The column of a sheet where it is told that the source has a row no longer, before what a formula says there. */
const remarkColumns: Readonly<Record<string, string>> = { goals: 'reason', 'team-plan': 'remark' };

/**
 * Fits a plan to what people typed: rows that the book says nothing of have what stands there, and lines are filled
 * where they are free. `renewed`: rows whose inputs of an earlier build give way to the plan's.
 */
export function amendedPlan(
  plan: WorkbookPlan,
  ours: ReadonlyMap<string, MarkedSheet>,
  others: ReadonlyMap<string, readonly OtherRow[]>,
  renewed: NonNullable<ReconcileChoices['renewed']> = [],
): AmendedPlan {
  const grids = plan.sheets.map(planGrid);
  const words = listWords(grids, ours, plan.language);
  const sheets = grids.map((grid) => {
    const contents = new Contents();
    const marked = ours.get(grid.sheet.key);
    if (marked === undefined || grid.records !== null) return grid.sheet;
    putLineInputs(grid, marked, contents);
    const rows = new Map((others.get(grid.sheet.key) ?? []).map((row) => [row.key, row]));
    for (const [row, key] of grid.rowKeys.entries()) {
      const other = rows.get(key);
      if (other === undefined) continue;
      putTyped(grid, marked, row, words, contents, () => true);
      if (other.isGone) putRemark(grid, row, reconcileTexts[plan.language].goneFromSource, contents);
    }
    return contents.in(grid.sheet);
  });
  const amended = { ...plan, sheets };
  return { plan: amended, kept: keptPlan(amended, ours, words, renewed) };
}

function putRemark(grid: PlanGrid, row: number, word: string, contents: Contents): void {
  const column = grid.columnKeys.indexOf(remarkColumns[grid.sheet.key] ?? '');
  if (column < 0) return;
  const said = grid.content(row, column);
  contents.put(row, column, said === null ? word : binary('&', `${word} `, said as Exclude<typeof said, boolean>));
}

/** What people typed into the inputs of a planned row, words in the language of the plan. */
function putTyped(
  grid: PlanGrid,
  marked: MarkedSheet,
  row: number,
  words: ListWords,
  contents: Contents,
  isWanted: (isEmpty: boolean, wasWritten: boolean, isOurs: boolean) => boolean,
): void {
  const line = marked.rows.find(({ key }) => key === grid.rowKeys[row]);
  if (line === undefined) return;
  const columns = new Map(marked.columns.map((column) => [column.key, column]));
  for (const [column, key] of grid.columnKeys.entries()) {
    const place = columns.get(key);
    if (place === undefined || !grid.isInput(row, column)) continue;
    const cell = presentCell(marked.sheet, line.position, place.position);
    const stored = line.prints[place.ordinal] ?? '';
    const isOurs =
      followsSource(line.key) &&
      stored !== '' &&
      stored === valuePrint(cell.value) &&
      grid.content(row, column) !== null;
    if (cell.formula !== null || !isWanted(isBlank(cell), stored !== '', isOurs)) continue;
    contents.put(row, column, isBlank(cell) ? null : (words(grid.sheet.key, row, column, cell.value) ?? cell.value));
  }
}

/** A plan with all that people typed into its inputs, and without what they took out. */
function keptPlan(
  plan: WorkbookPlan,
  ours: ReadonlyMap<string, MarkedSheet>,
  words: ListWords,
  renewed: NonNullable<ReconcileChoices['renewed']>,
): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    const marked = ours.get(sheet.key);
    if (marked === undefined || sheet.hidden || sheet.columnBlocks.length > 0) return sheet;
    const [grid, contents] = [planGrid(sheet), new Contents()];
    for (const [row, key] of grid.rowKeys.entries()) {
      if (renewed.some((one) => one.sheet === sheet.key && one.row === key)) continue;
      putTyped(
        grid,
        marked,
        row,
        words,
        contents,
        (isEmpty, wasWritten, isOurs) => (!isEmpty || wasWritten) && !isOurs,
      );
    }
    return contents.in(sheet);
  });
  return { ...plan, sheets };
}
