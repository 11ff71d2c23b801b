import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import { MOST_STATES, undoOf } from '../../../core/host/undo/kept-undo.ts';
import type { ReconcileChoices } from '../../../core/workbook/ownership/reconcile.ts';
import type { CellValue, ColumnBlock } from '../../../core/workbook/plan.ts';
import { failureText } from '../../shell/failure-text.ts';
import type { Tools } from '../../tools.ts';
import type { WorkClient } from '../../work/work-client.ts';
import type { Outcome } from '../plan-state.ts';
import { onPlan } from '../state.ts';
import { currentUndos, keepCurrent } from './current-undos.ts';
import { offerNoneUnfinished, offerUndoUnseen } from './offer-undo-unseen.ts';
import { watchOf } from './watch-change.ts';

/**
 * Brings the workbook up to the plan: all of it, or nothing. Cells that people changed stay, but for those where ours
 * is asked for.
 */
export async function buildSheets(tools: Tools, takeOurs?: ReconcileChoices['takeOurs']): Promise<void> {
  const { host, work, dispatch, read } = tools;
  dispatch(onPlan({ kind: 'applying-begun', what: 'build' }));
  try {
    const snapshot = await host.snapshot();
    dispatch(onPlan({ kind: 'applying-reached', doing: { kind: 'working-out' } }));
    const planned = await work.call('change', { snapshot, ...(takeOurs ? { takeOurs } : {}) });
    if (planned === null) {
      dispatch(onPlan({ kind: 'applying-failed', sentence: read().shell.texts?.refresh.changedMeanwhile ?? '' }));
      return;
    }
    const change = await wholeChange(work, planned.change);
    const { report, sentence, merge, words } = planned;
    const outcome = { added: addedBy(change), report, sentence, merge, words };
    const undos = await currentUndos(tools);
    if (change.steps.length === 0) {
      dispatch(onPlan({ kind: 'built', outcome, undos }));
      return;
    }
    const inverse = await host.apply(change, { ...watchOf(tools, change), keepsUndo: true });
    dispatch(onPlan({ kind: 'applying-reached', doing: { kind: 'looking' } }));
    const after = await host.snapshot().catch(async (failure) => {
      await offerUndoUnseen(tools, undos);
      throw failure;
    });
    const undo = undoOf(
      inverse,
      outcome.added.map(({ title }) => title),
      after,
    );
    const kept = [undo, ...undos].slice(0, MOST_STATES);
    dispatch(onPlan({ kind: 'built', outcome, undos: kept }));
    await keepCurrent(tools, kept, kept);
    const held = await work.call('workbook', { snapshot: after, language: read().shell.language });
    dispatch(onPlan({ kind: 'held-found', held }));
  } catch (failure) {
    offerNoneUnfinished(tools, failure);
    const { texts } = read().shell;
    if (texts) dispatch(onPlan({ kind: 'applying-failed', sentence: failureText(failure, texts) }));
  }
}

const addedBy = ({ steps }: WorkbookChange): Outcome['added'] =>
  steps.flatMap((step) => (step.kind === 'add-sheet' ? [{ title: step.sheet.title, hidden: step.sheet.hidden }] : []));

/** The change with its long columns, fetched one by one. */
async function wholeChange(work: WorkClient, { titles, steps }: WorkbookChange): Promise<WorkbookChange> {
  const whole: ChangeStep[] = [];
  for (const [at, step] of steps.entries()) {
    const filled = async (block: ColumnBlock, index: number): Promise<ColumnBlock> => {
      const columns: (readonly CellValue[])[] = [];
      for (const column of block.columns.keys())
        columns.push(await work.call('longColumn', { step: at, block: index, column }));
      return { ...block, columns };
    };
    if (step.kind === 'set-block') whole.push({ ...step, block: await filled(step.block, 0) });
    else if (step.kind === 'add-sheet') {
      const columnBlocks: ColumnBlock[] = [];
      for (const [index, block] of step.sheet.columnBlocks.entries()) columnBlocks.push(await filled(block, index));
      whole.push({ ...step, sheet: { ...step.sheet, columnBlocks } });
    } else whole.push(step);
  }
  return { titles, steps: whole };
}
