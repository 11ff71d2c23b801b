import { IUndoRedoService } from '@univerjs/core';
import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Watch } from '../../../core/host/port.ts';
import type { SheetIds } from '../plan/grid-range.ts';
import { calculated } from '../univer/calculated.ts';
import type { Grid } from '../univer/create-grid.ts';
import { nextTurn } from '../univer/next-turn.ts';
import { activate, activeSheet, leave } from './active-sheet.ts';
import { blockCount, cellCount } from './check-change.ts';
import { type Edit, run, runNoted, type StepWork } from './edit.ts';
import { bringBack } from './remove-sheet.ts';
import { sheetOf } from './sheet-of.ts';
import { sheetIds, workOf } from './step-work.ts';

/** The share of the work that is writing; the rest is computing. */
const WRITING = 0.7;
const unwatched: Watch = { progress: () => {}, isCancelled: () => false };
/** Told before the last chance to cancel. */
const ALMOST = 0.99;

/**
 * Does a change that was checked, step by step, and lets the page breathe in between. Where it fails or is cancelled
 * all that was done is taken back. People undo it by one stroke.
 */
export async function applyChange(grid: Grid, change: WorkbookChange, watch: Watch): Promise<WorkbookChange> {
  const done: Edit[] = [];
  const inverse: ChangeStep[] = [];
  const ids = sheetIds(grid, change);
  const total = change.steps.reduce((sum, step) => sum + weight(step), 0);
  const inFront = activeSheet(grid);
  let written = 0;
  let computed = 0;
  const computing: Watch = {
    progress: (share) => {
      computed = Math.max(computed, share);
      watch.progress(WRITING + (ALMOST - WRITING) * computed);
    },
    isCancelled: () => watch.isCancelled(),
  };
  watch.progress(0);
  await calculated(grid, unwatched);
  // What is half there is not computed: it takes as long as the whole, between any two steps.
  grid.calculation.hold();
  try {
    for (const [at, step] of change.steps.entries()) {
      watch.step?.(at);
      await stopIfCancelled(watch);
      if (step.kind === 'remove-sheet') leave(grid, sheetOf(grid, step.title));
      inverse.unshift(...(await doStep(grid, workOf(grid, step, change, ids), done, watch)));
      activate(grid, inFront);
      written += weight(step);
      watch.progress((WRITING * written) / total);
    }
    watch.step?.(change.steps.length);
    await stopIfCancelled(watch);
    grid.calculation.release();
    await calculated(grid, computing);
    watch.progress(ALMOST);
    await stopIfCancelled(watch);
  } catch (error) {
    grid.calculation.hold();
    takeBack(grid, done);
    activate(grid, inFront);
    grid.calculation.release();
    await calculated(grid, unwatched);
    throw error instanceof HostFailure ? error : new HostFailure('unknown', String(error));
  }
  rememberForUndo(grid, done);
  activate(grid, firstBuilt(change, ids) ?? inFront);
  watch.progress(1);
  return { titles: change.titles, steps: inverse };
}

/** The first sheet that was built for people to see: it comes to the front. */
function firstBuilt({ steps }: WorkbookChange, ids: SheetIds): string | null {
  const built = steps.find((step) => step.kind === 'add-sheet' && !step.sheet.hidden && bringBack(step.sheet) === null);
  return built?.kind === 'add-sheet' ? (ids.get(built.sheet.key) ?? null) : null;
}

/** Does the edits of a step one after the other; the page breathes in between. */
async function doStep(grid: Grid, work: StepWork, done: Edit[], watch: Watch): Promise<readonly ChangeStep[]> {
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value;
    runNoted(grid, next.value, done);
    await stopIfCancelled(watch);
  }
}

const weight = (step: ChangeStep): number => {
  switch (step.kind) {
    case 'add-sheet':
      return cellCount(step.sheet) + 100;
    case 'set-cells':
      return step.cells.length + 100;
    case 'set-block':
      return blockCount(step.block) + 100;
    default:
      return 100;
  }
};

async function stopIfCancelled(watch: Watch): Promise<void> {
  await nextTurn();
  if (watch.isCancelled()) throw new HostFailure('cancelled');
}

/** The last step may have stopped half way: what it had not done yet is not there to be taken back. */
function takeBack(grid: Grid, done: readonly Edit[]): void {
  for (const mutation of [...done].reverse().flatMap(({ undo }) => undo))
    try {
      run(grid, [mutation]);
    } catch {}
}

function rememberForUndo({ services, unitId }: Grid, done: readonly Edit[]): void {
  services.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [...done].reverse().flatMap(({ undo }) => undo.map(({ id, params }) => ({ id, params }))),
    redoMutations: done.flatMap(({ redo }) => redo.map(({ id, params }) => ({ id, params }))),
  });
}
