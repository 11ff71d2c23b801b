import { heldCell } from '../../../core/host/inverse/sheet-editor.ts';
import { shiftFormula } from '../../../core/workbook/shift/shift-formula.ts';
import type { LineAct } from '../change/acts.ts';
import { type Place, tellingOf } from '../change/same-cells.ts';
import { type Follow, followedFormulas } from './followed-formulas.ts';
import type { FoundSheet } from './found-sheets.ts';
import type { Origins } from './known-sheets.ts';
import type { Pairs } from './line-pairs.ts';

/** How formulas follow lines from where they stood before a change to where they stand by now. */
export type Followed = Readonly<{
  follow: Follow;
  /** Whether a formula lost what it ran over and what is back, and nobody else wrote it anew. */
  isBroken(found: FoundSheet, known: Place, former: Place, to: Place): boolean;
}>;

/** `losesLines`: whether lines go by the change; `undone`: what was done to lines and undone again, in order. */
export function followedSheets(
  sheets: readonly FoundSheet[],
  { losesLines, undone }: Readonly<{ losesLines: boolean; undone: readonly LineAct[] }>,
): Followed {
  const areMoved = sheets.some(({ matching }) => !matching.isPlain);
  const follow = followedFormulas(
    sheets.map(({ known: { was, rows, columns }, matching }) => ({
      title: was.title,
      rows: formerPairs(rows, matching.rows),
      columns: formerPairs(columns, matching.columns),
    })),
  );
  const followLeft = followedFormulas(
    sheets.map(({ known: { was }, matching }) => ({ title: was.title, ...matching })),
  );
  return {
    follow,
    isBroken({ known: sheet, now }, known, former, to) {
      const { was } = sheet;
      const { formula } = heldCell(now, to.row, to.column);
      const then = heldCell(was, former.row, former.column).formula;
      if (formula === null || then === null || follow(then, former, to, was.title) === formula) return false;
      if (formula.includes('#REF!')) return true;
      const own = heldCell(sheet.left, known.row, known.column).formula;
      const left = own === null ? null : followLeft(own, known, to, was.title);
      const isUntouched = areMoved
        ? left !== null && (formula === left || formula === withUndone(left, was.title, undone))
        : tellingOf(now, to.row, to.column) === tellingOf(was, former.row, former.column);
      return losesLines && isUntouched;
    },
  };
}

/** A formula that followed lines that came and went, and went and came back blank. */
const withUndone = (formula: string, own: string, undone: readonly LineAct[]): string =>
  undone.reduce(
    (text, act) =>
      act.kind === 'carry' ? text : shiftFormula(text, own, { title: act.title, change: { ...act, kind: act.kind } }),
    formula,
  );

/** Where lines that stood somewhere before the change stand by now. */
function formerPairs(origins: Origins, pairs: Pairs): Pairs {
  const end = origins.reduce<number>((most, origin) => Math.max(most, (origin ?? -1) + 1), 0);
  const found = new Array<number | null>(end).fill(null);
  for (const [line, origin] of origins.entries()) if (origin !== null) found[origin] = pairOf(line, pairs);
  return found;
}

/** Behind all that is told of stand blank lines, in their order. */
function pairOf(line: number, pairs: Pairs): number | null {
  if (line < pairs.length) return pairs[line] ?? null;
  const last = pairs.at(-1) ?? null;
  return last === null ? null : last + line - pairs.length + 1;
}
