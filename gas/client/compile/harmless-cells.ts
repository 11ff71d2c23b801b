import type { MayWrite } from '../../../core/host/compile/rectangles.ts';
import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import type { SheetSnapshot } from '../../../core/host/snapshot.ts';
import { rawMarks } from '../../../core/workbook/ownership/raw-marks.ts';

/**
 * Tells which cells of a sheet can be written anew as they are: blank ones; marks; formulas of a sheet of ours that every
 * locale reads; plain numbers of long data.
 */
export function harmlessIn(sheet: SheetSnapshot): MayWrite {
  const isPlain = plainIn(sheet, 'numbers');
  const marks = rawMarks(sheet);
  return (row, column) => {
    const { value, formula } = heldCell(sheet, row, column);
    if (formula !== null) return sheet.key !== null && isPortable(formula);
    return value === null || value === '' || column === marks?.column || isPlain(row, column);
  };
}

/** Without decimals and lists, which each locale writes in its own way; those in texts and titles are no such. */
const isPortable = (formula: string): boolean => !/[{},\\]|\d\.\d/.test(formula.replace(/"[^"]*"|'[^']*'/g, ''));

/** Tells which cells of long data are plain: no formula before them could have spilled over them. */
export function plainIn(sheet: SheetSnapshot, kinds: 'numbers' | 'texts'): MayWrite {
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
