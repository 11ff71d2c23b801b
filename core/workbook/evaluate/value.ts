/** What a spreadsheet cell can hold once computed. */
export type FormulaError = Readonly<{ error: '#DIV/0!' | '#VALUE!' | '#N/A' | '#REF!' | '#NUM!' }>;
export type Value = number | string | boolean | null | FormulaError;

export const errorValue = (error: FormulaError['error']): FormulaError => ({ error });

export const isError = (value: Value): value is FormulaError => typeof value === 'object' && value !== null;

/** A value as arithmetic takes it: blank is 0, text is an error. */
export function toNumber(value: Value): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? errorValue('#VALUE!') : value;
}

export const toText = (value: Value): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);

export const isTrue = (value: Value): boolean => value === true || (typeof value === 'number' && value !== 0);

/** Spreadsheets' order: numbers before text before TRUE and FALSE; text without regard to case; blank as 0 or "". */
export function compare(left: Value, right: Value): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  const [first, second] = [rank(a), rank(b)];
  if (first !== second) return first - second;
  if (typeof a === 'string' && typeof b === 'string') return order(a.toLowerCase(), b.toLowerCase());
  return order(Number(a), Number(b));
}

const order = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (value: Value): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
const blankLike = (value: Value): Value => (typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0);
