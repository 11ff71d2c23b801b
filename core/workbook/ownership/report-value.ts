import type { Conventions } from '../../locales/locale.ts';
import { isoDate } from '../../values/day-number.ts';
import { cutText, shownText } from '../../values/plain-text.ts';
import { shownFigure } from '../../values/shown-figure.ts';
import type { NumberFormat } from '../number-format.ts';
import type { CellValue } from '../plan.ts';

/** The most characters of a value or a formula in a report. */
const MOST = 80;

export const isFormulaText = (value: CellValue): value is string => typeof value === 'string' && value.startsWith('=');

/**
 * A value as its cell shows it, in a language: a date as 2026-07-31, a percent with its sign, figures grouped, a formula
 * with the language's separator. `other` is what it is compared with: of a long formula the part where both part is
 * shown. null for an empty cell.
 */
export function reportValue(
  value: CellValue,
  other: CellValue,
  format: NumberFormat['kind'],
  conventions: Conventions,
): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return shownNumber(value, format, conventions);
  if (!isFormulaText(value)) return shownText(String(value), MOST);
  const own = shownFormula(value, conventions);
  return excerpt(own, isFormulaText(other) ? shownFormula(other, conventions) : '');
}

const inWholes: readonly NumberFormat['kind'][] = ['general', 'text'];

function shownNumber(value: number, format: NumberFormat['kind'], conventions: Conventions): string {
  if (format === 'date' && value > 0) return isoDate(Math.floor(value));
  if (format === 'percent' || format === 'change') return `${shownFigure(value * 100, conventions)}%`;
  return shownFigure(value, conventions, !inWholes.includes(format));
}

/** Texts and titles in quotes, lists in braces, separators, and all else. */
const formulaParts = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[,;]|[^"'{,;]+/g;

/** A formula with the separator of a language, whichever it was written with, and without a file's own prefixes. */
function shownFormula(formula: string, { decimal }: Conventions): string {
  const parts: readonly string[] = shownText(formula, formula.length).match(formulaParts) ?? [];
  const separator = decimal === ',' ? ';' : ',';
  // A comma beside semicolons is a decimal comma.
  const parting = parts.includes(';') ? ';' : ',';
  return parts
    .map((part) => (part === parting ? separator : /^["']/.test(part) ? part : part.replace(/_xl(?:fn|ws)\./g, '')))
    .join('');
}

/** The beginning of a text, or, where two begin alike, what is around their first difference. */
function excerpt(text: string, other: string): string {
  if (text.length <= MOST) return text;
  const alike = partingOf(text, other);
  if (alike < MOST / 2) return `${cutText(text, MOST - 1)}…`;
  const rest = text.slice(Math.min(alike - MOST / 4, text.length - MOST + 1)).replace(/^[\udc00-\udfff]/, '');
  return rest.length < MOST ? `…${rest}` : `…${cutText(rest, MOST - 2)}…`;
}

/** Where two formulas part: rows that only shifted are alike, unless nothing else differs. */
function partingOf(text: string, other: string): number {
  const alike = commonStart(text, other, /\d+/y);
  return alike < text.length ? alike : commonStart(text, other, null);
}

/** How far two texts begin alike, whatever stands in what is passed over. */
function commonStart(text: string, other: string, passed: RegExp | null): number {
  const run = (from: string, at: number): number => {
    if (passed === null) return 0;
    passed.lastIndex = at;
    return passed.exec(from)?.[0].length ?? 0;
  };
  let [at, there] = [0, 0];
  while (at < text.length && there < other.length) {
    const [own, others] = [run(text, at), run(other, there)];
    if (own > 0 && others > 0) {
      at += own;
      there += others;
      continue;
    }
    if (text[at] !== other[there]) break;
    at += 1;
    there += 1;
  }
  return at;
}
