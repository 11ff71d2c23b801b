import type { ChangeStep, WorkbookChange } from '../../../core/host/change.ts';
import { removalsLast } from '../../../core/host/compile/step-order.ts';
import { cellWords } from '../../../core/host/inverse/cell-words.ts';
import { inverseOf, type PlacedStep } from '../../../core/host/inverse/inverse-of.ts';
import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { WorkbookSnapshot } from '../../../core/host/snapshot.ts';
import type { FinishOperation, Operation } from '../../protocol/operations.ts';
import { sparklineFormula } from '../read/sparklines.ts';
import { compileStep, type Undoable } from './compile-step.ts';

/** A change as operations, each with what takes it back. */
export type CompiledChange = Readonly<{
  forward: readonly Operation[];
  backward: readonly (readonly Operation[])[];
  /** The sheets that were there and that the change is about, by title. */
  touched: readonly string[];
  /** How many cells come with new sheets, blank ones among them. */
  cells: number;
  inverse: WorkbookChange;
  /** Whether the change itself takes one back. */
  takesBack: boolean;
  /** The sheets as they are after it, but for what formulas give. */
  after: WorkbookSnapshot['sheets'];
}>;

/**
 * A change as what Google's services are to do, from the workbook as it is before. Formulas may name any sheet of the
 * change: sheets are added before anything is written. What stands on top of cells is done last. Fails with
 * `no-such-sheet` or `title-taken`.
 */
export function compileChange(given: WorkbookChange, snapshot: WorkbookSnapshot): CompiledChange {
  const change = { ...given, steps: removalsLast(given.steps) };
  const words = cellWords(change, { separator: ';', sparkline: sparklineFormula });
  const { steps, inverse } = inverseOf(change, snapshot, words);
  const added = new Map<string, ChangeStep & { kind: 'add-sheet' }>();
  const isAdded = (title: string): boolean => added.has(title.toLowerCase());
  const content: Undoable[] = [];
  const finishing: FinishOperation[] = [];
  // Where the next sheet is added: behind the ones before it, but for a removal that its place may count on.
  let room = 0;
  for (const placed of steps) {
    const { step } = placed;
    const compiled = compileStep(placed, { titles: change.titles, isAdded });
    if (step.kind === 'add-sheet') added.set(step.sheet.title.toLowerCase(), step);
    if (compiled.sheet) {
      content.splice(room, 0, compiled.sheet);
      room += 1;
    }
    content.push(...compiled.content);
    finishing.push(...compiled.finishing);
    if (step.kind === 'remove-sheet') {
      added.delete(step.title.toLowerCase());
      room = content.length;
    }
  }
  const shown = [...added.values()].filter(({ sheet }) => !sheet.hidden).map(({ sheet }) => sheet.title);
  const last = [...showing(shown), ...finishing.filter(({ title }) => !isGone(title, steps, isAdded))];
  return {
    forward: [...content.map(({ operation }) => operation), ...last],
    backward: [...content.map(({ back }) => back), ...last.map(() => [])],
    touched: touchedSheets(steps, snapshot),
    cells: content.reduce((sum, { operation }) => sum + sizeOf(operation), 0),
    inverse,
    takesBack: given.takesBack === true,
    after: steps[steps.length - 1]?.after ?? snapshot.sheets,
  };
}

/** Sheets are seen once they are whole, and the first of them comes to the front. */
function showing(titles: readonly string[]): readonly Operation[] {
  const [first] = titles;
  return [
    ...titles.map((title): Operation => ({ do: 'show-sheet', title, isHidden: false })),
    ...(first === undefined ? [] : [{ do: 'bring-to-front', title: first } as const]),
  ];
}

const sizeOf = (operation: Operation): number =>
  operation.do === 'add-sheet' ? operation.rows * operation.columns : 0;

/** Whether a sheet was removed and is not there in the end. */
const isGone = (title: string, steps: readonly PlacedStep[], isAdded: (title: string) => boolean): boolean =>
  !isAdded(title) && !steps[steps.length - 1]?.after.some((sheet) => isCalled(sheet, title));

/** The sheets that were there and that are written, arranged, removed, or brought back to what they were. */
function touchedSheets(steps: readonly PlacedStep[], { sheets }: WorkbookSnapshot): readonly string[] {
  const named = steps.flatMap(({ step, inverse }) =>
    [step, ...inverse].flatMap((each) => ('title' in each ? [each.title] : [])),
  );
  const titles = new Set(named.map((title) => title.toLowerCase()));
  return sheets.map(({ title }) => title).filter((title) => titles.has(title.toLowerCase()));
}
