import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { isLineStep } from '../../../core/host/undo/former-lines.ts';
import { lineChange, shiftedLine } from '../../../core/workbook/shift/line-change.ts';
import type { Compiled } from './compile.ts';
import { contentAt, isFormulaAt, type Place, withoutNumbers } from './same-cells.ts';

/**
 * Whether a cell differs from what it was by our doing: it lost what its formula pointed at, it was on lines that went, or
 * it holds what one of the steps wrote there. Anything else somebody put there meanwhile, and whoever emptied it did. The
 * place is that before the change, which is that afterwards, too, once lines are back. `isAnew`: the sheet was
 * gone. `areMoved`: somebody else moved lines meanwhile.
 */
export function isOurs(
  { steps, acts }: Compiled,
  before: SheetSnapshot,
  now: SheetSnapshot,
  place: Place,
  { isAnew, areMoved }: Readonly<{ isAnew: boolean; areMoved: boolean }>,
): boolean {
  const is = contentAt(now, place.row, place.column);
  const was = contentAt(before, place.row, place.column);
  const isBlank = is === '';
  if (String(is).includes('#REF!') || (isAnew && isBlank)) return true;
  // A formula that follows lines is back with them, unless it lost some of those that it ran over.
  const areFormulas = isFormulaAt(before, place.row, place.column) && isFormulaAt(now, place.row, place.column);
  const losesLines = !areMoved && acts.some(({ act }) => act.kind !== 'insert');
  if (losesLines && areFormulas && withoutNumbers(String(was)) === withoutNumbers(String(is))) return true;
  let at: Place | null = place;
  for (const { step, after } of steps) {
    if (step.kind === 'add-sheet' || !isCalled(before, step.title)) continue;
    if (step.kind === 'remove-sheet') return false;
    if (isLineStep(step)) {
      const change = lineChange(step);
      const line = shiftedLine(change.axis === 'rows' ? at.row : at.column, change);
      if (line === null) return isBlank;
      at = change.axis === 'rows' ? { ...at, row: line } : { ...at, column: line };
      continue;
    }
    const sheet = after.find((each) => isCalled(each, step.title));
    if (sheet && contentAt(sheet, at.row, at.column) === is) return true;
  }
  return false;
}
