import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import { HostFailure } from '../../../core/host/host-failure.ts';
import type { Watch } from '../../../core/host/port.ts';
import type { SheetPlan } from '../../../core/workbook/plan.ts';
import { draftSheet } from '../../../core/workbook/sheet-draft.ts';
import { addSheet } from './add-sheet.ts';
import { arrange } from './arrange/arrange.ts';
import { sheetAsPlan, withComputed } from './compute.ts';
import { dressSheet } from './dress/dress-sheet.ts';
import { isKept, keep, takenBack } from './kept.ts';
import { removeSheet } from './remove-sheet.ts';
import { renderSheets } from './render-sheets.ts';
import { setBlock } from './set-block.ts';
import { setCells } from './set-cells.ts';
import { sheetSnapshot } from './snapshot.ts';
import type { Done, StepContext } from './step.ts';
import { sheetTitled, type WorkbookFile } from './workbook-file.ts';

/** A file after a change, and the change that takes it back. */
export type Applied = Readonly<{ file: WorkbookFile; inverse: WorkbookChange }>;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Does a change on a file, which itself stays as it is: where a step fails or the caller cancels, nothing was done. Files
 * whose days count from 1904 are read only: days within our formulas would mean others in them.
 */
export async function applyChange(
  file: WorkbookFile,
  change: WorkbookChange,
  today: number,
  watch: Watch,
): Promise<Applied> {
  if (file.isFrom1904 && change.steps.length > 0) throw new HostFailure('not-permitted', 'days from 1904');
  const context = contextOf(file, change, today);
  const inverse: ChangeStep[] = [];
  let now = file;
  let at = 0;
  watch.progress(0);
  do {
    await nextTurn();
    if (watch.isCancelled()) throw new HostFailure('cancelled');
    const made = await doNext(now, change.steps.slice(at), context);
    now = made.file;
    inverse.unshift(...made.inverse);
    at += made.count;
    watch.progress(Math.min(1, at / Math.max(1, change.steps.length)));
  } while (at < change.steps.length);
  const computed = withComputed(now, context);
  keep(inverse, { before: file, after: computed, forward: change.steps });
  return { file: computed, inverse: { titles: change.titles, steps: inverse } };
}

/** Does the next step; where it belongs to a change that is taken back exactly, all that do. */
async function doNext(
  file: WorkbookFile,
  next: readonly ChangeStep[],
  context: StepContext,
): Promise<Done & Readonly<{ count: number }>> {
  const [step] = next;
  if (step === undefined) return { file, inverse: [], count: 1 };
  const exact = takenBack(file, next);
  if (exact !== null) return exact;
  const made = await madeBy(file, step, context);
  keep(made.inverse, { before: file, after: made.file, forward: [step] });
  return { ...made, count: 1 };
}

async function madeBy(file: WorkbookFile, step: ChangeStep, context: StepContext): Promise<Done> {
  switch (step.kind) {
    case 'add-sheet':
      return addSheet(file, step, context);
    case 'remove-sheet':
      return removeSheet(file, step);
    case 'set-cells':
      return setCells(file, step, context);
    case 'set-block':
      return setBlock(file, step);
    case 'dress':
      return dressSheet(file, step, context);
    default:
      return arrange(file, step);
  }
}

/** New sheets are rendered together, once the first of them is asked for: their formulas point at each other. */
function contextOf(file: WorkbookFile, { titles, steps }: WorkbookChange, today: number): StepContext {
  const plans = steps.flatMap((step) => (step.kind === 'add-sheet' && !isKept(step) ? [step.sheet] : []));
  let whole: Promise<WorkbookFile> | null = null;
  const renderedAlone = (alone: readonly SheetPlan[]): Promise<WorkbookFile> =>
    renderSheets(alone, today, titlesBeside(titles, alone));
  return {
    titles,
    today,
    renderedAlone,
    uncomputed: [],
    rendered(plan) {
      if (!plans.includes(plan)) return renderSheets([plan], today, sheetsBeside(file, titles, [plan]));
      whole ??= renderSheets(plans, today, sheetsBeside(file, titles, plans));
      return whole;
    },
  };
}

/** Sheets that no formula of others computes with: their titles are enough. */
const titlesBeside = (titles: Readonly<Record<string, string>>, plans: readonly SheetPlan[]): readonly SheetPlan[] =>
  Object.entries(titles)
    .filter(([key]) => !plans.some((plan) => plan.key === key))
    .map(([key, title]) => draftSheet(key, title).finish({}));

/** The planned sheets that a file holds already, as formulas of others see them. */
const sheetsBeside = (
  file: WorkbookFile,
  titles: Readonly<Record<string, string>>,
  plans: readonly SheetPlan[],
): readonly SheetPlan[] =>
  Object.entries(titles).flatMap(([key, title]) => {
    const sheet = plans.some((plan) => plan.key === key) ? null : sheetTitled(file, title);
    return sheet === null ? [] : [sheetAsPlan(sheetSnapshot(file, sheet), key)];
  });
