import { isCalled } from '../../../core/host/inverse/sheet-titles.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { isLineStep } from '../../../core/host/undo/former-lines.ts';
import { lineChange, shiftedLine } from '../../../core/workbook/shift/line-change.ts';
import type { Compiled } from './compile.ts';
import { contentAt, type Place } from './same-cells.ts';

/**
 * Whether a cell differs from what it was by our doing: it lost its content or what its formula pointed at, or it holds
 * what one of the steps wrote there. Anything else somebody put there meanwhile. The place is that before the change,
 * which is that afterwards, too, once lines are back.
 */
export function isOurs({ steps }: Compiled, before: SheetSnapshot, now: SheetSnapshot, place: Place): boolean {
  const is = contentAt(now, place.row, place.column);
  const was = contentAt(before, place.row, place.column);
  if (is === '' || String(is).includes('#REF!')) return true;
  // A formula that follows lines is back with them; one that is not must have followed something of ours.
  const wasFormula = (before.formulas[place.row]?.[place.column] ?? null) !== null;
  const isFormula = (now.formulas[place.row]?.[place.column] ?? null) !== null;
  if (wasFormula && isFormula && withoutNumbers(String(was)) === withoutNumbers(String(is))) return true;
  let at: Place | null = place;
  for (const { step, after } of steps) {
    if (step.kind === 'add-sheet' || !isCalled(before, step.title)) continue;
    if (isLineStep(step)) {
      const change = lineChange(step);
      const line = shiftedLine(change.axis === 'rows' ? at.row : at.column, change);
      if (line === null) return false;
      at = change.axis === 'rows' ? { ...at, row: line } : { ...at, column: line };
      continue;
    }
    const sheet = after.find((each) => isCalled(each, step.title));
    if (sheet && contentAt(sheet, at.row, at.column) === is) return true;
  }
  return false;
}

/** `SUM(A1:B2)` and `SUM(A1:B7)` are one formula over more or fewer lines. */
const withoutNumbers = (formula: string): string => formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, 'A1');
