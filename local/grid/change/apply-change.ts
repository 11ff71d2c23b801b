import { generateRandomId, IUndoRedoService, type Worksheet } from '@univerjs/core';
import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Watch } from '../../../core/host/port.ts';
import type { FormulaStyle } from '../../../core/workbook/print-formula.ts';
import type { SheetIds } from '../plan/grid-range.ts';
import { calculated } from '../univer/calculated.ts';
import type { Grid } from '../univer/create-grid.ts';
import { nextTurn } from '../univer/next-turn.ts';
import { activate, activeSheet, leave } from './active-sheet.ts';
import { addSheet } from './add-sheet.ts';
import { cellCount } from './check-change.ts';
import { type Edit, run } from './edit.ts';
import { bringBack, removeSheet } from './remove-sheet.ts';
import { setCells } from './set-cells.ts';

/** The share of the work that is writing; the rest is computing. */
const WRITING = 0.7;

/**
 * Does a change that was checked, step by step, and lets the page breathe in between. Where it fails or is cancelled
 * all that was done is taken back. People undo it by one stroke.
 */
export async function applyChange(grid: Grid, change: WorkbookChange, watch: Watch): Promise<WorkbookChange> {
  const done: Edit[] = [];
  const ids = newIds(change);
  const total = change.steps.reduce((sum, step) => sum + weight(step), 0);
  const inFront = activeSheet(grid);
  let written = 0;
  watch.progress(0);
  try {
    for (const step of change.steps) {
      await stopIfCancelled(watch);
      const edit = editOf(grid, step, change, ids);
      done.push(edit);
      if (step.kind === 'remove-sheet') leave(grid, sheetOf(grid, step.title));
      run(grid, edit.redo);
      activate(grid, inFront);
      written += weight(step);
      watch.progress((WRITING * written) / total);
    }
    await stopIfCancelled(watch);
    await calculated(grid, {
      progress: (share) => watch.progress(WRITING + (1 - WRITING) * share),
      isCancelled: () => watch.isCancelled(),
    });
    await stopIfCancelled(watch);
  } catch (error) {
    takeBack(grid, done);
    activate(grid, inFront);
    throw error instanceof HostFailure ? error : new HostFailure('unknown', String(error));
  }
  rememberForUndo(grid, done);
  watch.progress(1);
  return { titles: {}, steps: done.map(({ inverse }) => inverse).reverse() };
}

const weight = (step: ChangeStep): number => {
  const cells = step.kind === 'add-sheet' ? cellCount(step.sheet) : step.kind === 'set-cells' ? step.cells.length : 0;
  return cells + 100;
};

/** Each planned sheet gets a name of the grid's own: two builds in one workbook bring the same keys. */
const newIds = ({ steps }: WorkbookChange): SheetIds =>
  new Map(steps.flatMap((step) => (step.kind === 'add-sheet' ? [[step.sheet.key, generateRandomId(8)]] : [])));

async function stopIfCancelled(watch: Watch): Promise<void> {
  await nextTurn();
  if (watch.isCancelled()) throw new HostFailure('cancelled');
}

function editOf(grid: Grid, step: ChangeStep, { titles }: WorkbookChange, ids: SheetIds): Edit {
  const formulaStyle: FormulaStyle = { separator: ',', prefixes: {}, title: (key) => titles[key] ?? key };
  switch (step.kind) {
    case 'add-sheet': {
      const place = step.place ?? grid.workbook.getSheetSize();
      return bringBack(step.sheet) ?? addSheet(grid, step.sheet, { place, ids, formulaStyle });
    }
    case 'remove-sheet':
      return removeSheet(grid, sheetOf(grid, step.title));
    case 'set-cells':
      return setCells(grid, sheetOf(grid, step.title), step.cells, formulaStyle);
    default:
      throw new HostFailure('unknown', step.kind);
  }
}

/** The sheet of a title, whatever its case. */
export function sheetOf({ workbook }: Grid, title: string): Worksheet {
  const wanted = title.toLowerCase();
  const found = workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  if (found === undefined) throw new HostFailure('no-such-sheet', title);
  return found;
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
