import { addPlan } from '../../../core/host/add-plan.ts';
import type { WorkbookChange } from '../../../core/host/change.ts';
import type { Watch } from '../../../core/host/port.ts';
import type { CellValue, SheetPlan, WorkbookPlan } from '../../../core/workbook/plan.ts';
import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import type { WorkClient } from '../../work/work-client.ts';
import type { Outcome } from '../plan-state.ts';
import { onPlan } from '../state.ts';
import { keepUndo } from './keep-undo.ts';

/** Follows a change in the state, and lets it be cancelled from there. */
export const watchOf = ({ read, dispatch }: Tools): Watch => ({
  progress: (done) => dispatch(onPlan({ kind: 'applying-went-on', done })),
  isCancelled: () => read().build.plan.applying?.cancelled ?? false,
});

/** Adds the planned sheets to the workbook: all of them, or none. */
export async function buildSheets(tools: Tools): Promise<void> {
  const { host, work, dispatch, read } = tools;
  dispatch(onPlan({ kind: 'applying-begun', what: 'build' }));
  try {
    const plan = await wholePlan(work);
    const before = (await host.snapshot()).sheets.map(({ title }) => title);
    const change = addPlan(plan, before);
    const inverse = await host.apply(change, watchOf(tools));
    const outcome = { added: addedBy(change), kept: before.length };
    const undo = { titles: outcome.added.map(({ title }) => title), change: inverse };
    dispatch(onPlan({ kind: 'built', outcome, undo }));
    await keepUndo(host, undo);
  } catch (failure) {
    const { texts } = read().shell;
    if (texts) dispatch(onPlan({ kind: 'applying-failed', sentence: failureText(failure, texts) }));
  }
}

const addedBy = ({ steps }: WorkbookChange): Outcome['added'] =>
  steps.flatMap((step) => (step.kind === 'add-sheet' ? [{ title: step.sheet.title, hidden: step.sheet.hidden }] : []));

/** The plan with its long columns, fetched one by one. */
async function wholePlan(work: WorkClient): Promise<WorkbookPlan> {
  const plan = await work.call('planned', {});
  const sheets: SheetPlan[] = [];
  for (const [index, sheet] of plan.sheets.entries()) sheets.push(await wholeSheet(work, sheet, index));
  return { ...plan, sheets };
}

async function wholeSheet(work: WorkClient, sheet: SheetPlan, index: number): Promise<SheetPlan> {
  const columnBlocks: SheetPlan['columnBlocks'][number][] = [];
  for (const [at, block] of sheet.columnBlocks.entries()) {
    const columns: (readonly CellValue[])[] = [];
    for (const column of block.columns.keys())
      columns.push(await work.call('longColumn', { sheet: index, block: at, column }));
    columnBlocks.push({ ...block, columns });
  }
  return { ...sheet, columnBlocks };
}
