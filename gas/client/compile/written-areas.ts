import { bridged, type MayWrite, type Place, rectangles } from '../../../core/host/compile/rectangles.ts';
import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { rawMarks } from '../../../core/workbook/ownership/raw-marks.ts';
import type { Area } from '../../../core/workbook/plan.ts';

/** More rectangles than these are worth a look whether they can be joined: each is a call or two of Google's. */
const FEW = 8;

/** How many blank cells may lie between two that are written. */
const WIDEST_BLANK = 100;

/** So many take Google a while: then more may be written anew, so that a change of any size comes to its end. */
const MANY = 50;

/**
 * The areas to write where these cells of a sheet change. Cells that lie in between are written anew as they are only
 * where that saves calls, and only such as come to no harm by it: blank ones; where there are many areas, plain values of
 * long data that no formula can have put there; and at last its texts, which lose what people made bold within them.
 */
export function writtenAreas(places: readonly Place[], sheet: SheetSnapshot): readonly Area[] {
  const exact = rectangles(places);
  if (exact.length <= FEW) return exact;
  const isBlank: MayWrite = (row, column) => {
    const { value, formula } = heldCell(sheet, row, column);
    return formula === null && (value === null || value === '');
  };
  const best = fewer(exact, bridged(places, isBlank, WIDEST_BLANK));
  if (best.length <= MANY) return best;
  const better = fewer(best, bridged(places, plainIn(sheet, 'numbers'), Number.POSITIVE_INFINITY));
  if (better.length <= MANY) return better;
  return fewer(better, bridged(places, plainIn(sheet, 'texts'), Number.POSITIVE_INFINITY));
}

const fewer = (one: readonly Area[], other: readonly Area[]): readonly Area[] =>
  other.length < one.length ? other : one;

/** Tells which cells of long data are plain: no formula before them could have spilled over them. */
function plainIn(sheet: SheetSnapshot, kinds: 'numbers' | 'texts'): MayWrite {
  const marks = rawMarks(sheet);
  if (marks?.sheet.facts.columns === undefined) return () => false;
  const firstFormula = sheet.formulas.reduce((first, texts) => {
    const at = texts.findIndex((text) => text !== null);
    return at < 0 ? first : Math.min(first, at);
  }, Number.POSITIVE_INFINITY);
  return (row, column) => {
    const { value, formula } = heldCell(sheet, row, column);
    if (formula !== null) return false;
    // Marks are ours alone, wherever formulas stand.
    if (column === marks.column) return true;
    if (column >= firstFormula) return false;
    return typeof value === 'string' ? kinds === 'texts' || value === '' : !isMoment(value);
  };
}

/**
 * Whether a number may be a time of a day, which comes from Google by way of the clock of the spreadsheet's time zone: an
 * hour that was skipped in spring would not come back as it was.
 */
const isMoment = (value: unknown): boolean =>
  typeof value === 'number' && !Number.isInteger(value) && value > 20_000 && value < 80_000;
