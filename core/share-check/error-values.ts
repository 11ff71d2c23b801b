import type { SheetSnapshot } from '../host/snapshot.ts';
import { isErrorValue } from '../intake/missing.ts';
import { plainFinding } from './finding.ts';
import { type FormulaCell, valueAt } from './formula-cells.ts';
import type { Alike } from './group-findings.ts';
import { ownFunction } from './own-functions.ts';

/** How hosts say that they know no function or range of some name, in the languages that we speak. */
const unknownName = /^#(?:NAME\?|AD\?|NAZWA\?|NAMA\?)$/i;

/** Formulas of which an error is no news: those of our own functions are told as such, and NA() leaves gaps in charts. */
const isExpected = ({ tokens }: FormulaCell): boolean =>
  tokens.some(({ kind, text }) => kind === 'function' && (text.toUpperCase() === 'NA' || ownFunction(text) !== null));

/** Cells that show an error. */
export function errorValues(
  sheet: SheetSnapshot,
  formulas: readonly FormulaCell[],
  from: number,
  to: number,
): readonly Alike[] {
  const found: Alike[] = [];
  for (let row = from; row < Math.min(to, sheet.values.length); row += 1)
    for (const column of (sheet.values[row] ?? []).keys()) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || !isErrorValue(value.trim())) continue;
      const cell = formulas.find((one) => one.row === row && one.column === column);
      if (cell !== undefined && isExpected(cell)) continue;
      const code = unknownName.test(value.trim()) ? 'unknown-name' : 'error-value';
      found.push({ like: value, finding: plainFinding(code, sheet.title, row, column, value) });
    }
  return found;
}
