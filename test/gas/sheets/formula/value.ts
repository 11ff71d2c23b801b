export type FormulaError = Readonly<{ error: string }>;

/** What a cell or a part of a formula comes to; null is blank. */
export type Value = number | string | boolean | null | FormulaError;

/** Many cells at once, row by row. */
export type Matrix = Readonly<{ rows: number; columns: number; cells: readonly Value[] }>;

export const errorValue = (error: string): FormulaError => ({ error });

export const isError = (value: Value): value is FormulaError => typeof value === 'object' && value !== null;

/** What may stand for a number within a text, as Google takes it in arithmetic. */
const numericText = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

export function toNumber(value: Value): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return value;
  return numericText.test(value) ? Number(value) : errorValue('#VALUE!');
}

/** Google writes 15 digits. */
export function toText(value: Value, decimal: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('.', decimal);
  return typeof value === 'string' ? value : value.error;
}

export const isTrue = (value: Value): boolean => value === true || (typeof value === 'number' && value !== 0);

const rank = (value: Value): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
const blankLike = (other: Value): Value => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
const order = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const lowered = new Map<string, string>();
const MOST_LOWERED = 10_000;

/** Columns hold the same few words over and over. */
function lowerCase(text: string): string {
  const known = lowered.get(text);
  if (known !== undefined) return known;
  if (lowered.size >= MOST_LOWERED) lowered.clear();
  const lower = text.toLowerCase();
  lowered.set(text, lower);
  return lower;
}

/** Numbers before texts before truths; texts whatever their case; a blank is 0 or "". */
export function compare(left: Value, right: Value): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : order(lowerCase(a), lowerCase(b));
  return order(Number(a), Number(b));
}
