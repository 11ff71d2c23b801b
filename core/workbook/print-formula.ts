import { columnLetters, quotedTitle } from './address.ts';
import type { BinaryOperator, CellReference, Formula, RangeReference } from './formula.ts';

/** How a host writes formulas: `;` reads in every locale of Google Sheets, `,` is Excel's file and API form. */
export type FormulaStyle = Readonly<{
  separator: ';' | ',';
  /** What .xlsx files put before the names of newer functions. */
  prefixes: Readonly<Record<string, string>>;
  /** The title of a sheet by its key in the plan. */
  title(key: string): string;
  /** The key of the sheet that the formula stands on: its own cells are written without a title. */
  own?: string;
}>;

const precedence: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** The formula's text, without the leading `=`. Only the portable subset can be said: no decimal, array or date literal. */
export function printFormula(formula: Formula, style: FormulaStyle): string {
  switch (formula.kind) {
    case 'number':
      return printNumber(formula.value);
    case 'text':
      return `"${formula.value.replace(/"/g, '""')}"`;
    case 'cell':
      return sheetPrefix(formula, style) + printCell(formula);
    case 'range':
      return sheetPrefix(formula, style) + printRange(formula);
    case 'call': {
      const given = formula.arguments.map((argument) => printFormula(argument, style));
      return `${style.prefixes[formula.name] ?? ''}${formula.name}(${given.join(style.separator)})`;
    }
    case 'binary':
      return `${printOperand(formula.left, formula.operator, false, style)}${formula.operator}${printOperand(formula.right, formula.operator, true, style)}`;
  }
}

/** A number without a decimal point, which half the world's spreadsheets would misread: 0.95 is (95/100). */
function printNumber(value: number): string {
  if (Number.isSafeInteger(value)) return value < 0 ? `(${value})` : String(value);
  let denominator = 1;
  while (!Number.isInteger(value * denominator) && denominator < 1e12) denominator *= 10;
  const numerator = value * denominator;
  if (!Number.isSafeInteger(numerator) || numerator / denominator !== value)
    throw new Error(`${value} has no exact decimal form: write it as a division of whole numbers`);
  return `(${numerator}/${denominator})`;
}

function printOperand(operand: Formula, parent: BinaryOperator, isRight: boolean, style: FormulaStyle): string {
  const text = printFormula(operand, style);
  if (operand.kind !== 'binary') return text;
  const [inner, outer] = [precedence[operand.operator], precedence[parent]];
  return inner < outer || (inner === outer && (isRight || parent === '^')) ? `(${text})` : text;
}

const sheetPrefix = (reference: CellReference | RangeReference, style: FormulaStyle): string =>
  reference.sheet === null || reference.sheet === style.own ? '' : `${quotedTitle(style.title(reference.sheet))}!`;

const printCell = ({ row, column, fixedRow, fixedColumn }: CellReference): string =>
  `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;

const printRange = ({ row, column, lastRow, lastColumn }: RangeReference): string =>
  `$${columnLetters(column)}$${row + 1}:$${columnLetters(lastColumn)}$${lastRow + 1}`;
