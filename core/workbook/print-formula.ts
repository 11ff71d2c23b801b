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

/** What takes a formula as it is written, from left to right. */
export type FormulaParts = Readonly<{ word(text: string): void; reference(to: CellReference | RangeReference): void }>;

/** The formula's text, without the leading `=`. Only the portable subset can be said: no decimal, array or date literal. */
export function printFormula(formula: Formula, style: FormulaStyle): string {
  let text = '';
  writeFormula(formula, style, {
    word: (word) => {
      text += word;
    },
    reference: (to) => {
      text += sheetPrefix(to, style) + (to.kind === 'cell' ? printCell(to) : printRange(to));
    },
  });
  return text;
}

/** Hands a formula over in parts: its references, and the words between them. */
export function writeFormula(
  formula: Formula,
  style: Pick<FormulaStyle, 'separator' | 'prefixes'>,
  parts: FormulaParts,
): void {
  switch (formula.kind) {
    case 'number':
      parts.word(printNumber(formula.value));
      break;
    case 'text':
      parts.word(`"${formula.value.replace(/"/g, '""')}"`);
      break;
    case 'cell':
    case 'range':
      parts.reference(formula);
      break;
    case 'call':
      parts.word(`${style.prefixes[formula.name] ?? ''}${formula.name}(`);
      for (let at = 0; at < formula.arguments.length; at += 1) {
        if (at > 0) parts.word(style.separator);
        writeFormula(formula.arguments[at] as Formula, style, parts);
      }
      parts.word(')');
      break;
    case 'binary':
      writeOperand(formula.left, formula.operator, false, style, parts);
      parts.word(formula.operator);
      writeOperand(formula.right, formula.operator, true, style, parts);
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

function writeOperand(
  operand: Formula,
  parent: BinaryOperator,
  isRight: boolean,
  style: Pick<FormulaStyle, 'separator' | 'prefixes'>,
  parts: FormulaParts,
): void {
  const isEnclosed = operand.kind === 'binary' && bindsLess(operand.operator, parent, isRight);
  if (isEnclosed) parts.word('(');
  writeFormula(operand, style, parts);
  if (isEnclosed) parts.word(')');
}

/** Whether an operator within another one needs brackets. */
function bindsLess(operator: BinaryOperator, parent: BinaryOperator, isRight: boolean): boolean {
  const [inner, outer] = [precedence[operator], precedence[parent]];
  return inner < outer || (inner === outer && (isRight || parent === '^'));
}

const sheetPrefix = (reference: CellReference | RangeReference, style: FormulaStyle): string =>
  reference.sheet === null || reference.sheet === style.own ? '' : `${quotedTitle(style.title(reference.sheet))}!`;

const printCell = ({ row, column, fixedRow, fixedColumn }: CellReference): string =>
  `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;

const printRange = ({ row, column, lastRow, lastColumn }: RangeReference): string =>
  `$${columnLetters(column)}$${row + 1}:$${columnLetters(lastColumn)}$${lastRow + 1}`;
