/** How a spreadsheet's locale writes formulas. */
export type FormulaLocale = Readonly<{
  /** Its sign before decimals: `.` or `,`. */
  decimal: string;
  /** What Google puts between arguments when it gives a formula back. */
  separator: ';' | ',';
}>;

const known = new Map<string, FormulaLocale>();

/** By Google's name of a locale, such as `en_US` or `de_DE`. */
export function formulaLocale(locale: string): FormulaLocale {
  const found = known.get(locale) ?? signsOf(locale);
  known.set(locale, found);
  return found;
}

function signsOf(locale: string): FormulaLocale {
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === '.' ? '.' : ',';
  return { decimal, separator: decimal === '.' ? ',' : ';' };
}

/** Texts and titles in quotes, arrays in braces, and the separators outside of all of them. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|[;,]/g;

/** As formulas are kept here: `;` between arguments, whatever the locale. */
export const keptFormula = (typed: string, { separator }: FormulaLocale): string =>
  separator === ';' ? typed : typed.replace(pieces, (piece) => (piece === ',' ? ';' : piece));

/** As Google gives a formula back: `,` between arguments where numbers have a decimal point. */
export const givenFormula = (kept: string, { separator }: FormulaLocale): string =>
  separator === ';' ? kept : kept.replace(pieces, (piece) => (piece === ';' ? ',' : piece));
