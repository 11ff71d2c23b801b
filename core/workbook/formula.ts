import type { PortableFunction } from './portable-functions.ts';

/** A place in a workbook; rows and columns count from 0, the sheet is the plan's key, null on the formula's own sheet. */
export type CellReference = Readonly<{
  kind: 'cell';
  sheet: string | null;
  row: number;
  column: number;
  /** Written with $ where it must not move when the formula is copied. */
  fixedRow: boolean;
  fixedColumn: boolean;
}>;

/** A bounded rectangle, always written with $; both ends belong to it. */
export type RangeReference = Readonly<{
  kind: 'range';
  sheet: string | null;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}>;

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A spreadsheet formula as data. Hosts print it; core can compute it. */
export type Formula =
  | CellReference
  | RangeReference
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'text'; value: string }>
  | Readonly<{ kind: 'binary'; operator: BinaryOperator; left: Formula; right: Formula }>
  | Readonly<{ kind: 'call'; name: PortableFunction; arguments: readonly Formula[] }>;

export type Operand = Formula | number | string;

const operand = (value: Operand): Formula =>
  typeof value === 'number' ? { kind: 'number', value } : typeof value === 'string' ? { kind: 'text', value } : value;

/** A reference to one cell that stays put when copied, unless told otherwise. */
export const cell = (
  row: number,
  column: number,
  { sheet = null, fixedRow = true, fixedColumn = true }: Partial<Omit<CellReference, 'kind' | 'row' | 'column'>> = {},
): CellReference => ({ kind: 'cell', sheet, row, column, fixedRow, fixedColumn });

export const range = (
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
  sheet: string | null = null,
): RangeReference => ({ kind: 'range', sheet, row, column, lastRow, lastColumn });

export const call = (name: PortableFunction, ...given: readonly Operand[]): Formula => ({
  kind: 'call',
  name,
  arguments: given.map(operand),
});

export const binary = (operator: BinaryOperator, left: Operand, right: Operand): Formula => ({
  kind: 'binary',
  operator,
  left: operand(left),
  right: operand(right),
});

/** An empty text: how a generated cell says that it has no answer. */
export const empty: Formula = { kind: 'text', value: '' };

export const when = (condition: Formula, then: Operand, otherwise: Operand): Formula =>
  call('IF', condition, then, otherwise);

/** `IF(c1;a1;IF(c2;a2;…otherwise))`. */
export const firstOf = (cases: readonly (readonly [Formula, Operand])[], otherwise: Operand): Formula =>
  cases.reduceRight<Formula>((rest, [condition, answer]) => when(condition, answer, rest), operand(otherwise));

/** Whether two formulas say the same. */
export function isSameFormula(one: Formula, other: Formula): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case 'number':
    case 'text':
      return other.kind === one.kind && other.value === one.value;
    case 'binary':
      return (
        other.kind === 'binary' &&
        other.operator === one.operator &&
        isSameFormula(one.left, other.left) &&
        isSameFormula(one.right, other.right)
      );
    case 'call':
      return (
        other.kind === 'call' &&
        other.name === one.name &&
        other.arguments.length === one.arguments.length &&
        one.arguments.every((argument, index) => isSameFormula(argument, other.arguments[index] as Formula))
      );
    case 'cell':
      return (
        other.kind === 'cell' &&
        isSameStart(one, other) &&
        other.fixedRow === one.fixedRow &&
        other.fixedColumn === one.fixedColumn
      );
    case 'range':
      return (
        other.kind === 'range' &&
        isSameStart(one, other) &&
        other.lastRow === one.lastRow &&
        other.lastColumn === one.lastColumn
      );
  }
}

const isSameStart = (one: CellReference | RangeReference, other: CellReference | RangeReference): boolean =>
  other.sheet === one.sheet && other.row === one.row && other.column === one.column;
