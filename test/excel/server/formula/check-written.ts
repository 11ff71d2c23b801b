import { mostLines } from '../../../../core/workbook/shift/line-change.ts';
import { keptFormula } from '../../../gas/sheets/formula/locale.ts';
import { parseFormula, readReference } from '../../../gas/sheets/formula/parse.ts';
import { tokenize } from '../../../gas/sheets/formula/tokens.ts';
import { invalid } from '../wire/excel-error.ts';
import { localNames } from './local-names.ts';

const MOST_FORMULA = 8192;

const english = { decimal: '.', separator: ',' } as const;

/** As the formulas of both fakes are computed: `;` between arguments. */
export const computedForm = (formula: string): string => keptFormula(formula, english);

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g;

/**
 * Throws at a formula that Excel does not take from a program, or that it takes for something else than was meant: other
 * separators than commas, names of functions of other languages, sheets and names that are not there.
 */
export function checkWritten(
  formula: string,
  knows: Readonly<{ sheet(title: string): boolean; name(name: string): boolean }>,
): void {
  const fail = (why: string): never => invalid(`${why}: ${formula.slice(0, 200)}`);
  if (formula.length > MOST_FORMULA) fail(`A formula of more than ${MOST_FORMULA} characters`);
  if (formula.replace(quoted, '').includes(';')) fail('A semicolon between arguments');
  for (const { kind, text } of piecesOf(formula, fail)) {
    if (kind === 'function' && localNames.has(text.toUpperCase())) fail(`${text} is no function of the English Excel`);
    if (kind === 'name' && !knows.name(text)) fail(`There is no name ${text}`);
    if (kind !== 'reference') continue;
    if (/^[^!]*![^:]*[A-Za-z]\$?\d+:\$?[A-Za-z]+$|^\$?[A-Za-z]+\$?\d+:\$?[A-Za-z]+$/.test(text))
      fail(`${text} has no end`);
    const { title, row, column } = readReference(text);
    if (title !== null && !knows.sheet(title)) fail(`There is no sheet for ${text}`);
    if (row >= mostLines.rows || column >= mostLines.columns) fail(`${text} lies outside its sheet`);
  }
}

function piecesOf(formula: string, fail: (why: string) => never): ReturnType<typeof tokenize> {
  try {
    parseFormula(computedForm(formula), '.');
    return tokenize(formula.slice(1), '.');
  } catch (error) {
    return fail(String(error));
  }
}
