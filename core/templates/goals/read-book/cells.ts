import { shown } from '../../../intake/column-result.ts';
import { isMissing } from '../../../intake/missing.ts';
import type { RawCell } from '../../../intake/options.ts';
import { amountsIn } from './amounts.ts';
import type { NumberReader } from './numbers.ts';
import type { Tell } from './problem.ts';
import { lexicon, takePhrases } from './words.ts';

/** One cell of a table on its way to a value. */
export type TableCell = Readonly<{ cell: RawCell; row: number; column: string }>;

/** Words that may stand beside a number without saying anything else. */
const besideNumbers = lexicon(['units', 'fillers', 'percent']);

/** A cell's text; null where it is empty or says that there is nothing. */
export function cellText(cell: RawCell): string | null {
  const text = shown(cell)
    .replace(/\p{Cf}/gu, '')
    .trim();
  return isMissing(text) ? null : text;
}

/** Every cell that says something. */
export const joinedCells = (cells: readonly RawCell[]): string =>
  cells
    .map(cellText)
    .filter((text) => text !== null)
    .join(' | ');

/** Names with commas, semicolons or line breaks between. */
export const cellList = (cell: RawCell): readonly string[] =>
  (cellText(cell) ?? '')
    .split(/[,;،؛\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A cell's number; a percent is a fraction. Whatever else stands in the cell is told. */
export function cellNumber({ cell, row, column }: TableCell, reader: NumberReader, tell: Tell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cellText(cell);
  if (text === null) return null;
  const whole = reader.read(text);
  if (whole !== null) {
    if (whole.other !== null) {
      const [taken, other] = [String(whole.value), String(whole.other)];
      tell({ code: 'ambiguous-number', row, column, found: text, taken, other });
    }
    return whole.value;
  }
  const [amount, ...others] = amountsIn(text, reader);
  const around = amount === undefined ? '' : `${text.slice(0, amount.start)} ${text.slice(amount.end)}`;
  if (amount === undefined || others.length > 0 || /\p{Nd}/u.test(around)) {
    tell({ code: 'not-a-number', row, column, found: text });
    return null;
  }
  const { said, rest } = takePhrases(around, besideNumbers);
  const { value, isPercent } = amount.number;
  const taken = said.has('percent') && !isPercent ? value / 100 : value;
  if (rest !== '' || /[<>≤≥~≈]/.test(around))
    tell({ code: 'words-beside-number', row, column, found: text, taken: String(taken) });
  return taken;
}
