import type { ChangedCell } from '../host/change.ts';
import type { SheetSnapshot } from '../host/snapshot.ts';
import { agree } from '../intake/currency.ts';
import { findHeader } from '../intake/header-row.ts';
import { matchHeader } from '../intake/match-fields.ts';
import { NumberFlag, NumberKind, NumberScanner } from '../intake/number-scanner.ts';
import { readNumbers } from '../intake/read-numbers.ts';
import type { Language } from '../values/language.ts';
import type { CellValue } from '../workbook/plan.ts';
import { cellsFix, type Finding, plainFinding } from './finding.ts';
import { formulaAt, valueAt } from './formula-cells.ts';
import { furtherCells } from './further-cells.ts';

/** One column of a sheet below its header: texts and values that no formula holds. */
type Column = Readonly<{ header: string; first: number; cells: readonly CellValue[] }>;

/**
 * Prepares to look through the columns of a sheet that people fill, one by one: numbers that are text, and amounts in
 * several currencies.
 */
export function numberColumns(sheet: SheetSnapshot, language: Language): (column: number) => readonly Finding[] {
  const scanner = new NumberScanner(language);
  const { firstRecord } = findHeader(sheet.values.slice(0, 60), scanner);
  return (at) => {
    const column = columnOf(sheet, at, firstRecord);
    if (!column.cells.some((cell) => typeof cell === 'string')) return [];
    const currencies = currenciesOf(column, scanner);
    if (currencies !== null) return [plainFinding('mixed-currency', sheet.title, currencies.row, at, currencies.found)];
    return numbersAsText(sheet, column, at, scanner, language);
  };
}

function columnOf(sheet: SheetSnapshot, at: number, first: number): Column {
  const cells = sheet.values
    .slice(first)
    .map((_, index) => (formulaAt(sheet, first + index, at) === null ? valueAt(sheet, first + index, at) : null));
  const header = first === 0 ? null : valueAt(sheet, first - 1, at);
  return { header: typeof header === 'string' ? header : '', first, cells };
}

/** The currencies that signs beside the amounts name, where they are several; the place is the first of another one. */
function currenciesOf(
  { cells, first }: Column,
  scanner: NumberScanner,
): Readonly<{ row: number; found: string }> | null {
  const known: string[] = [];
  let row = -1;
  for (const [index, cell] of cells.entries()) {
    if (typeof cell !== 'string' || (scanner.scan(cell) & NumberFlag.money) === 0 || scanner.currency === '') continue;
    const { currency } = scanner;
    if (known.some((other) => agree(other, currency) || agree(currency, other))) continue;
    if (known.length === 1) row = first + index;
    known.push(currency);
  }
  return known.length < 2 ? null : { row, found: known.join(', ') };
}

/** Texts that the column's own way of writing makes numbers of. */
function numbersAsText(
  { title }: SheetSnapshot,
  column: Column,
  at: number,
  scanner: NumberScanner,
  language: Language,
): readonly Finding[] {
  const field = matchHeader(column.header)[0]?.field ?? null;
  if (field?.type === 'text' || field?.type === 'date') return [];
  const rows = column.cells.map((_, index) => column.first + index);
  const source = { header: column.header, cells: column.cells, rows, language, period: null, readAs: null };
  const expectation = { numeric: field !== null, whole: field?.type === 'count', forced: false };
  const typed = readNumbers(source, scanner, expectation);
  if (typed === null || !isMeantAsNumbers(column, field !== null, scanner)) return [];
  const changed = column.cells.flatMap((cell, index): ChangedCell[] => {
    const number = typed.cells[index];
    return typeof cell === 'string' && typeof number === 'number'
      ? [{ row: column.first + index, column: at, content: number }]
      : [];
  });
  const [first] = changed;
  if (first === undefined) return [];
  const found = String(column.cells[first.row - column.first]);
  return [
    {
      ...plainFinding('number-as-text', title, first.row, at, found, changed.length),
      further: furtherCells(
        changed.map(({ row }) => row),
        at,
      ),
      fixes: typed.problems.some(({ code }) => code === 'ambiguous-number') ? [] : cellsFix('number', title, changed),
    },
  ];
}

/** Digits alone may be keys: they are numbers where numbers stand beside them, or where the header says so. */
const isMeantAsNumbers = ({ cells }: Column, isNamed: boolean, scanner: NumberScanner): boolean =>
  isNamed ||
  cells.some((cell) => typeof cell === 'number') ||
  cells.some((cell) => typeof cell === 'string' && saysMoreThanDigits(scanner.scan(cell)));

const saysMoreThanDigits = (scan: number): boolean => {
  const kind = scan & 15;
  const hasSigns = kind > NumberKind.plain && kind !== NumberKind.key;
  return hasSigns || (scan & (NumberFlag.percent | NumberFlag.money)) !== 0;
};
