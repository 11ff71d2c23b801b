import { type Axis, type LineChange, mostLines } from '../../../core/workbook/shift/line-change.ts';
import { shiftFormula } from '../../../core/workbook/shift/shift-formula.ts';
import { translateFormula } from '../../../core/workbook/shift/translate-formula.ts';
import type { Pairs } from './line-pairs.ts';

/** Where the lines of a sheet went, by the title that formulas name it by. */
export type SheetMoves = Readonly<{ title: string; rows: Pairs; columns: Pairs }>;

type Place = Readonly<{ row: number; column: number }>;

/** A formula as it reads in another place once lines went where they went. */
export type Follow = (formula: string, from: Place, to: Place, title: string) => string;

/**
 * Formulas as Excel would have them follow lines that came and went, and lines that were sorted: there a formula goes on
 * naming its neighbours.
 */
export function followedFormulas(moves: readonly SheetMoves[]): Follow {
  const changes = moves.flatMap(({ title, rows, columns }) => [
    ...changesOf('rows', rows).map((change) => ({ title, change })),
    ...changesOf('columns', columns).map((change) => ({ title, change })),
  ]);
  const sorted = new Map(
    moves.map(({ title, rows, columns }) => [title, [isSorted(rows), isSorted(columns)] as const]),
  );
  return (formula, from, to, title) => {
    const [areRows = false, areColumns = false] = sorted.get(title) ?? [];
    const followed = changes.reduce((text, change) => shiftFormula(text, title, change), formula);
    return translateFormula(followed, areRows ? to.row - from.row : 0, areColumns ? to.column - from.column : 0);
  };
}

/** Whether lines changed their order. */
function isSorted(pairs: Pairs): boolean {
  let last = -1;
  for (const line of pairs) {
    if (line === null) continue;
    if (line < last) return true;
    last = line;
  }
  return false;
}

/** What somebody did to lines whose order is the same. */
function changesOf(axis: Axis, pairs: Pairs): readonly LineChange[] {
  if (isSorted(pairs)) return [];
  const changes: LineChange[] = [];
  for (let line = pairs.length - 1; line >= 0; line -= 1)
    if (pairs[line] === null) changes.push({ axis, kind: 'delete', at: line, count: 1 });
  let next = 0;
  for (const line of pairs) {
    if (line === null) continue;
    if (line > next && line < mostLines[axis]) changes.push({ axis, kind: 'insert', at: next, count: line - next });
    next = line + 1;
  }
  return changes;
}
