import { columnOf } from '../sheet-cells.ts';
import { unescaped } from '../xml.ts';
import { escapedText } from '../xml-edit.ts';

const prefix = '(?:[\\w.-]+:)?';
/** Rows that have to be read with care: comments, formulas that say more than their text, cells that say no place. */
const odd = new RegExp(`<!|<${prefix}(?:f[\\s/]|c(?:/?>|\\s(?![^>]*\\sr="|r=")))`);
const cell = new RegExp(
  `(<(${prefix})c\\s(?:[^>]*?\\s)?r=")([A-Za-z]+)\\d+("[^>]*>)(?:(<\\2f>)([^<]*)(?=</\\2f>))?`,
  'g',
);

/** Whether rows of 100,000 may be gone through by pattern, as most programs write them. */
export const isPlainRow = (cells: string): boolean => !odd.test(cells);

/** The cells of a plain row in another row, each formula as `shift` gives it. */
export const shiftedPlainRow = (
  cells: string,
  row: number,
  shift: (formula: string, column: number) => string,
): string =>
  cells.replace(cell, (_, open, _prefix, letters: string, close, tag: string | undefined, formula = '') => {
    if (tag === undefined) return `${open}${letters}${row + 1}${close}`;
    const before = unescaped(formula);
    const after = shift(before, columnOf(letters));
    const text = after === before ? formula : escapedText(after);
    return `${open}${letters}${row + 1}${close}${tag}${text}`;
  });
