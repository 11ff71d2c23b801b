import { goalFunctions } from '../functions/goals/index.ts';
import type { ChangedCell } from '../host/change.ts';
import type { SheetSnapshot } from '../host/snapshot.ts';
import { isErrorValue } from '../intake/missing.ts';
import { metrics } from '../metrics/index.ts';
import { cellsFix, type Fix, plainFinding } from './finding.ts';
import { type FormulaCell, formulaAt, valueAt } from './formula-cells.ts';
import type { Alike } from './group-findings.ts';
import { nativeOf } from './native-formula.ts';
import { ownFunctionsOf } from './own-functions.ts';

/** Functions that fill more cells than their own whatever their arguments are. */
const spilling = new Set(
  [...metrics.filter(({ kind }) => kind === 'columns'), ...goalFunctions.filter(({ kind }) => kind === 'columns')].map(
    ({ id }) => id,
  ),
);

/** More values than this are no answer that spilt, but data below it. */
const MOST_SPILT = 5000;

/** Formulas that call a function of ours: those who have no add-in see an error there. */
export function customFunctions(
  sheet: SheetSnapshot,
  cells: readonly FormulaCell[],
  separator: ';' | ',',
): readonly Alike[] {
  return cells.flatMap((cell): Alike[] => {
    const ids = ownFunctionsOf(cell.tokens);
    if (ids.length === 0) return [];
    const { row, column, formula } = cell;
    const fixes = [...nativeFix(sheet, cell, separator), ...valueFix(sheet, cell, ids)];
    const finding = { ...plainFinding('custom-function', sheet.title, row, column, formula), fixes };
    return [{ like: [...new Set(ids)].sort().join(' '), finding }];
  });
}

function nativeFix(
  { title }: SheetSnapshot,
  { row, column, tokens }: FormulaCell,
  separator: ';' | ',',
): readonly Fix[] {
  const text = nativeOf(tokens, separator);
  return text === null
    ? []
    : cellsFix('native-formula', title, [{ row, column, content: { kind: 'host-formula', text } }]);
}

/** The values that stand there now; none where the answer is an error, or fills more cells than can be told. */
function valueFix(sheet: SheetSnapshot, cell: FormulaCell, ids: readonly string[]): readonly Fix[] {
  if (cell.value === null || (typeof cell.value === 'string' && isErrorValue(cell.value))) return [];
  const cells = maySpill(cell, ids) ? spiltCells(sheet, cell) : [unchanged(sheet, cell.row, cell.column)];
  return cells === null ? [] : cellsFix('value', sheet.title, cells);
}

const maySpill = ({ tokens }: FormulaCell, ids: readonly string[]): boolean =>
  ids.some((id) => spilling.has(id)) ||
  tokens.some(({ kind, text }) => kind === 'name' || kind === 'array' || (kind === 'reference' && /[:#]/.test(text)));

const unchanged = (sheet: SheetSnapshot, row: number, column: number): ChangedCell => ({
  row,
  column,
  content: valueAt(sheet, row, column),
});

/**
 * The answer and the values beside and below it that no formula of their own holds: they may be part of it. Those that
 * somebody typed only get the value again that they have.
 */
function spiltCells(sheet: SheetSnapshot, { row, column }: FormulaCell): readonly ChangedCell[] | null {
  const isFilled = (at: number, beside: number): boolean =>
    valueAt(sheet, at, beside) !== null && formulaAt(sheet, at, beside) === null;
  let [lastRow, lastColumn] = [row, column];
  while (isFilled(row, lastColumn + 1)) lastColumn += 1;
  while (isFilled(lastRow + 1, column)) lastRow += 1;
  if ((lastRow - row + 1) * (lastColumn - column + 1) > MOST_SPILT) return null;
  const cells: ChangedCell[] = [];
  for (let down = row; down <= lastRow; down += 1)
    for (let right = column; right <= lastColumn; right += 1)
      if ((down === row && right === column) || isFilled(down, right)) cells.push(unchanged(sheet, down, right));
  return cells;
}
