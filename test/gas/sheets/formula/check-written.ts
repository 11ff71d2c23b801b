import { portableFunctions } from '../../../../core/workbook/portable-functions.ts';
import type { FormulaLocale } from './locale.ts';
import { parseFormula, readReference } from './parse.ts';
import { type Token, tokenize } from './tokens.ts';

/** How long a cell's content may be. */
export const MOST_CHARACTERS = 50_000;

export type SheetSize = Readonly<{ rows: number; columns: number }>;

/** What scripts write on sheets of ours: what means the same everywhere, and Google's own lines within cells. */
const written: ReadonlySet<string> = new Set([...portableFunctions, 'SPARKLINE', 'TRUE', 'FALSE']);

/** Whether a function may stand in what is built, add-on or no add-on. */
export const isCommon = (name: string): boolean => written.has(name);

/**
 * Throws at a formula that would not mean the same in every locale of Google Sheets, or that Google could not read.
 * `kept` is the same formula as it is kept; `sizeOf` gives the size of a sheet by its title, undefined where it is not there;
 * `hasName` tells whether cells have a name.
 */
export function checkWritten(
  formula: string,
  kept: string,
  locale: FormulaLocale,
  own: string,
  sizeOf: (title: string) => SheetSize | undefined,
  hasName: (name: string) => boolean,
  mayCall: (name: string) => boolean = isCommon,
): void {
  const fail = (why: string): never => {
    throw new Error(`${why}: ${formula.slice(0, 200)}`);
  };
  if (formula.length > MOST_CHARACTERS) fail('Your input contains more than the maximum of 50000 characters');
  const tokens = tokenize(formula.slice(1), '.');
  const isSign = (sign: string) => (token: Token) => token.kind === 'sign' && token.text === sign;
  if (tokens.some(({ kind, text }) => kind === 'number' && !/^\d+$/.test(text))) fail('A decimal literal');
  if (tokens.some(isSign('{'))) fail('An array literal');
  if (tokens.some(isSign(','))) fail('A comma as separator');
  // Without decimals and commas its pieces are the same in every locale.
  parseFormula(kept, locale.decimal, tokens);
  for (const { kind, text } of tokens) {
    if (kind === 'function' && !mayCall(text.toUpperCase())) fail(`No function of every spreadsheet: ${text}`);
    if (kind === 'name' && !hasName(text)) fail(`No cell, and no name of cells: ${text}`);
    if (kind !== 'reference') continue;
    const { title, row, column, lastRow, lastColumn } = readReference(text);
    if (!Number.isFinite(lastRow) || !Number.isFinite(lastColumn)) fail(`An open-ended range ${text}`);
    const size = sizeOf(title ?? own);
    if (size === undefined) fail(`No sheet for ${text}`);
    else if (row >= size.rows || column >= size.columns) fail(`${text} lies outside its sheet`);
  }
}
