import { sheetCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { isLineStep } from '../../../core/host/undo/former-lines.ts';
import { type KeptUndo, sheetsAfter } from '../../../core/host/undo/kept-undo.ts';
import type { Compiled } from './compile.ts';
import type { Deed } from './desk.ts';
import type { Write } from './write-cells.ts';

/** How far a change is, for whoever takes it back from there. */
export type Reached = Readonly<{
  /** How many of the first steps of its inverse have nothing to take back yet. */
  skip: number;
  /** How the sheets are that the others are about. */
  after: KeptUndo['after'];
}>;

/** How far a change is once some of its deeds are done, in their order. */
export function reachedBy(compiled: Compiled, done: ReadonlySet<Deed>): Reached {
  const { steps, inverse } = compiled;
  const open = openStep(compiled, done);
  // Cells that are not written yet hold what they are taken back to; lines must not go twice.
  const next = steps.findIndex(({ step }, at) => at >= open && isLineStep(step));
  const last = steps[(next < 0 ? steps.length : next) - 1];
  const skip = inverse.steps.length - (last?.takesBack ?? 0);
  const sheets = withoutAdded(compiled, sheetsAt(compiled, open, done));
  return { skip, after: sheetsAfter(inverse.steps.slice(skip), { sheets }) };
}

/** The first step of which something is not done. */
const openStep = ({ steps, stepOf }: Compiled, done: ReadonlySet<Deed>): number =>
  [...stepOf].reduce((least, [deed, step]) => (done.has(deed) ? least : Math.min(least, step)), steps.length);

/** The sheets as they are by our doing once some deeds are done, in their order. */
export function sheetsReached(compiled: Compiled, done: ReadonlySet<Deed>): readonly SheetSnapshot[] {
  const { content, acts } = compiled;
  const open = openStep(compiled, done);
  const ofActs = content.filter((deed) => deed.isAct && done.has(deed));
  const last = ofActs.at(-1);
  const isHalf = last !== undefined && compiled.stepOf.get(last) === open;
  return isHalf ? (acts[ofActs.length - 1]?.after ?? []) : sheetsAt(compiled, open, done);
}

/** Of sheets that came in nothing is told. */
const withoutAdded = ({ added }: Compiled, sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
  sheets.map((sheet) =>
    added.some(({ title }) => title === sheet.title) ? { ...sheet, values: [], formulas: [] } : sheet,
  );

/** The sheets once all steps before one are done, and of that what is written. */
function sheetsAt({ steps, stepOf }: Compiled, open: number, done: ReadonlySet<Deed>): readonly SheetSnapshot[] {
  const placed = steps[open];
  const sheets = placed?.before ?? steps.at(-1)?.after ?? [];
  const written = [...stepOf].flatMap(([deed, step]) =>
    step === open && done.has(deed) && deed.write ? [deed.write] : [],
  );
  return sheets.map((sheet) => {
    const isOpen = placed && 'title' in placed.step && placed.step.title.toLowerCase() === sheet.title.toLowerCase();
    return isOpen && written.length > 0 ? withWritten(sheet, sheetCalled(placed.after, sheet.title), written) : sheet;
  });
}

function withWritten(sheet: SheetSnapshot, after: SheetSnapshot, writes: readonly Write[]): SheetSnapshot {
  const values = [...sheet.values];
  const formulas = [...sheet.formulas];
  for (const { area, cells, longTexts } of writes)
    for (const [down, line] of cells.entries()) {
      const row = area.row + down;
      const [valueRow, formulaRow] = [[...(values[row] ?? [])], [...(formulas[row] ?? [])]];
      for (const [right, cell] of line.entries()) {
        const column = area.column + right;
        if (cell === null && !longTexts.some((long) => long.row === row && long.column === column)) continue;
        valueRow[column] = after.values[row]?.[column] ?? null;
        formulaRow[column] = after.formulas[row]?.[column] ?? null;
      }
      [values[row], formulas[row]] = [Array.from(valueRow), Array.from(formulaRow)];
    }
  return { ...sheet, values: Array.from(values, orNone), formulas: Array.from(formulas, orNone) };
}

const orNone = <Row>(row: readonly Row[] | undefined): readonly Row[] => row ?? [];
