import { type ColumnSource, neededShare, shown, type TypedColumn, worthReading } from './column-result.ts';
import { intakeLanguages } from './languages.ts';
import { NumberFlag, NumberKind, type NumberScanner } from './number-scanner.ts';
import { decideNumberStyle, describeNumberStyle, type NumberStyle, readsAsDecimal } from './number-style.ts';
import type { Cell, Problem } from './table.ts';

/** From 16 digits on a number would lose some: it stays out. */
const LONGEST_NUMBER = 1e15;

/** What is known of a column before it is read. */
export type NumberExpectation = Readonly<{
  /** The field holds numbers: leading zeros are no sign of a key then. */
  numeric: boolean;
  /** The field counts things: `1.234` everywhere is a grouped number, no fraction. */
  whole: boolean;
  /** Read it as numbers however few cells are. */
  forced: boolean;
}>;

type Scans = Readonly<{
  flags: Uint16Array;
  values: Float64Array;
  kinds: Int32Array;
  groups: Int32Array;
  percents: number;
  money: number;
  arabicDigits: number;
  decimals: number;
  fractions: number;
  currencies: readonly string[];
  /** The decimal sign of most cells that also group by another sign; null where none does. */
  strongest: '.' | ',' | null;
}>;

/** Reads a column as numbers, deciding by all its cells how they are written; null where it is no column of numbers. */
export function readNumbers(
  source: ColumnSource,
  scanner: NumberScanner,
  expectation: NumberExpectation,
): TypedColumn | null {
  if (!expectation.forced && !worthReading(source.cells, (cell) => verdict(cell, scanner))) return null;
  const scans = scanAll(source, scanner, expectation);
  if (scans === null) return null;
  const count = (kind: number): number => scans.kinds[kind] as number;
  const filled = source.cells.length - count(NumberKind.missing) - count(NumberKind.errorValue);
  const good = filled - count(NumberKind.notANumber);
  const needed = neededShare(expectation.numeric, expectation.forced);
  if (!expectation.forced && (good === 0 || good < needed * filled)) return null;
  if (!expectation.numeric && count(NumberKind.key) > 0 && count(NumberKind.plain) + count(NumberKind.key) === good)
    return null;
  const fallback = scans.strongest ?? intakeLanguages[source.language].conventions.decimal;
  const settled = source.readAs === '.' || source.readAs === ',' ? source.readAs : null;
  const decided = decideNumberStyle(scans.kinds, settled ?? fallback, expectation.whole && settled === null);
  const style = settled === null ? decided : { ...decided, ambiguous: false };
  return settle(source, scans, style, good);
}

function verdict(cell: ColumnSource['cells'][number], scanner: NumberScanner): boolean | null {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string' || cell === '') return null;
  const kind = scanner.scan(cell) & 15;
  if (kind === NumberKind.missing || kind === NumberKind.errorValue) return null;
  return kind !== NumberKind.notANumber;
}

function scanAll(source: ColumnSource, scanner: NumberScanner, expectation: NumberExpectation): Scans | null {
  const { cells } = source;
  const { length } = cells;
  const flags = new Uint16Array(length);
  const values = new Float64Array(length);
  const kinds = new Int32Array(16);
  const groups = new Int32Array(8);
  const currencies = new Set<string>();
  const badAllowed = length - neededShare(expectation.numeric, expectation.forced) * length;
  let bad = 0;
  let percents = 0;
  let money = 0;
  let arabicDigits = 0;
  let decimals = 0;
  let fractions = 0;
  let strength = 0;
  for (let index = 0; index < length; index += 1) {
    const cell = cells[index];
    let scan: number = NumberKind.missing;
    if (typeof cell === 'string') {
      if (cell !== '') {
        scan = scanner.scan(cell);
        values[index] = scanner.value;
      }
    } else if (typeof cell === 'number') {
      values[index] = cell;
      scan = NumberKind.plain | (cell === Math.floor(cell) ? 0 : NumberFlag.fraction);
    } else if (typeof cell === 'boolean') scan = NumberKind.notANumber;
    const kind = scan & 15;
    flags[index] = scan;
    kinds[kind] = (kinds[kind] as number) + 1;
    if (kind === NumberKind.notANumber) {
      bad += 1;
      if (bad > badAllowed) return null;
      continue;
    }
    if (scan > 15) {
      const group = (scan >> 4) & 7;
      if (group > 0) {
        groups[group] = (groups[group] as number) + 1;
        if (kind === NumberKind.decimalPoint) strength += 1;
        else if (kind === NumberKind.decimalComma) strength -= 1;
      }
      if (scan & NumberFlag.percent) percents += 1;
      if (scan & NumberFlag.arabicDigits) arabicDigits += 1;
      if (scan & NumberFlag.decimals) decimals += 1;
      if (scan & NumberFlag.fraction) fractions += 1;
      if (scan & NumberFlag.money) {
        money += 1;
        if (scanner.currency !== '') currencies.add(scanner.currency);
      }
    }
  }
  return {
    flags,
    values,
    kinds,
    groups,
    percents,
    money,
    arabicDigits,
    decimals,
    fractions,
    currencies: [...currencies],
    strongest: strength > 0 ? '.' : strength < 0 ? ',' : null,
  };
}

function settle(source: ColumnSource, scans: Scans, style: NumberStyle, good: number): TypedColumn {
  const { cells: raw, header, rows } = source;
  const { flags, values } = scans;
  const { length } = raw;
  const percent = scans.percents > 0 && scans.percents * 2 >= good - zeros(scans);
  const cells = new Array<Cell>(length);
  const problems: Problem[] = [];
  let told = false;
  let fractions = scans.fractions > 0;
  const problem = (index: number, code: Problem['code'], readings?: readonly [string, string]): void => {
    const found = shown(raw[index]);
    const row = rows[index] as number;
    problems.push(readings ? { code, row, column: header, found, readings } : { code, row, column: header, found });
  };
  const columnProblem = (index: number, taken: number, other: number, readAs?: Problem['readAs']): void => {
    const readings = [String(taken), String(other)] as const;
    const facts = { code: 'ambiguous-number', row: null, column: header, found: shown(raw[index]), readings } as const;
    problems.push(readAs ? { ...facts, readAs } : facts);
  };
  for (let index = 0; index < length; index += 1) {
    const scan = flags[index] as number;
    const kind = scan & 15;
    let value = values[index] as number;
    if (kind === NumberKind.missing) {
      cells[index] = null;
      continue;
    }
    const isPercent = (scan & NumberFlag.percent) !== 0;
    const tooLong = kind === NumberKind.key && Math.abs(value) >= LONGEST_NUMBER;
    if (!style.accepts[kind] || kind === NumberKind.errorValue || tooLong || (isPercent && !percent)) {
      cells[index] = null;
      problem(index, 'not-a-number');
      continue;
    }
    if (kind === NumberKind.eitherPoint || kind === NumberKind.eitherComma) {
      const decimal = readsAsDecimal(kind, style);
      const divisor = isPercent ? 100 : 1;
      const grouped = value / divisor;
      const asDecimal = value / (1000 * divisor);
      value = decimal ? asDecimal : grouped;
      if (value !== Math.floor(value)) fractions = true;
      const readings = decimal ? ([asDecimal, grouped] as const) : ([grouped, asDecimal] as const);
      if (style.bothDecimal) problem(index, 'ambiguous-number', [String(readings[0]), String(readings[1])]);
      else if (style.ambiguous && !told) {
        told = true;
        columnProblem(index, readings[0], readings[1], style.decimal === '.' ? ['.', ','] : [',', '.']);
      }
    }
    if (scan & NumberFlag.openMagnitude && !told && value !== 0) {
      told = true;
      const other = scan & NumberFlag.money && scans.currencies.includes('IDR') ? value / 1000 : value * 1000;
      columnProblem(index, value, other);
    }
    if (percent && !isPercent && value !== 0) {
      const plain = value;
      value /= 100;
      problem(index, 'ambiguous-number', [String(value), String(plain)]);
    }
    cells[index] = value;
  }
  const decimals = scans.decimals > 0 || fractions;
  return {
    type: percent ? 'percent' : scans.money > 0 && scans.money * 2 >= good ? 'money' : decimals ? 'number' : 'count',
    numberStyle: describeNumberStyle({ ...scans, total: length }, style),
    cells,
    problems,
    currencies: scans.currencies,
    hasValues: true,
  };
}

/** Cells that read as zero need no percent sign to stand in a column of percents. */
function zeros(scans: Scans): number {
  let count = 0;
  for (let index = 0; index < scans.flags.length; index += 1) {
    const scan = scans.flags[index] as number;
    if (scans.values[index] === 0 && (scan & 15) >= NumberKind.plain && (scan & NumberFlag.percent) === 0) count += 1;
  }
  return count;
}
