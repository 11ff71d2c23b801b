import type { Area } from '../../../../core/workbook/plan.ts';
import { type LineChange, shiftedLine } from '../../../../core/workbook/shift/line-change.ts';
import { translateFormula } from '../../../../core/workbook/shift/translate-formula.ts';
import { areaOf } from '../sheet-cells.ts';
import { shiftedAddresses } from './addresses.ts';
import { type Context, shifted } from './context.ts';

/** The line that stands at a place afterwards, as it was counted before; null for one that came in. */
function formerLine(place: number, change: LineChange): number | null {
  if (change.kind !== 'move') {
    const { kind, at, count } = change;
    if (place < at) return place;
    return kind === 'delete' ? place + count : place < at + count ? null : place - count;
  }
  const { from, count, to } = change;
  const back = to > from ? { from: to - count, to: from } : { from: to, to: from + count };
  return shiftedLine(place, { ...change, ...back });
}

const firstOf = (list: string): Area | null => areaOf(list.trim().split(/\s+/)[0] ?? '');

/**
 * What reads formulas that are written for the first cell of a list of areas, as rules and validations are: where that
 * cell goes, the formula is first copied to the one that takes its place.
 */
export function anchoredFormula(list: string, context: Context): (formula: string) => string {
  const { change } = context;
  const [before, after] = [firstOf(list), firstOf(shiftedAddresses(list, change) ?? '')];
  if (before === null || after === null) return (formula) => shifted(formula, context);
  const isDown = change.axis === 'rows';
  const line = formerLine(isDown ? after.row : after.column, change) ?? (isDown ? before.row : before.column);
  const [byRows, byColumns] = isDown
    ? [line - before.row, after.column - before.column]
    : [after.row - before.row, line - before.column];
  return (formula) => shifted(translateFormula(formula, byRows, byColumns), context);
}
