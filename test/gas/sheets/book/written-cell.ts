import { checkWritten, MOST_CHARACTERS } from '../formula/check-written.ts';
import { keptFormula } from '../formula/locale.ts';
import type { World } from '../world.ts';
import { type Cell, type SheetState, sheetTitled, sizeOf } from './state.ts';

/** Nothing in it that some locale could take for a number, a date, a truth or a formula. */
const plainWord = /^\p{L}[\p{L}\p{M} _]*$/u;
/** TRUE and FALSE in the languages of the add-on and some others. */
const truths = /^(?:true|false|doğru|yanlış|benar|salah|prawda|fałsz|wahr|falsch|vrai|faux|صحيح|خطأ)$/iu;

/** What Google makes of a value that a script writes into a cell; undefined empties it. Throws at what is not to be written. */
export function writtenCell(
  world: World,
  sheet: SheetState,
  value: unknown,
  format: string,
  mayCall?: (name: string) => boolean,
): Cell | undefined {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return plainCell(value);
  if (typeof value !== 'string') throw new Error(`Not to be written into a cell: ${String(value)}`);
  if (value === '') return undefined;
  if (value.startsWith('=')) return formulaCell(world, sheet, value, format, mayCall);
  if (value.length > MOST_CHARACTERS) throw new Error('Your input contains more than the maximum of 50000 characters');
  if (value === "'") throw new Error("An apostrophe alone is no text: '' empties a cell");
  if (value.startsWith("'")) return plainCell(value.slice(1));
  if (!plainWord.test(value) || truths.test(value))
    throw new Error(`A text that would be parsed: ${value.slice(0, 100)}`);
  return plainCell(value);
}

export const plainCell = (value: string | number | boolean): Cell => ({ value, formula: null, byUser: false });

/** A formula that a script writes: one of ours, or one of the user's that the script was given before. */
function formulaCell(
  world: World,
  sheet: SheetState,
  formula: string,
  format: string,
  mayCall?: (name: string) => boolean,
): Cell {
  const kept = tidied(world, keptFormula(formula, world.locale));
  const byUser = world.givenOut.has(kept);
  if (!byUser) {
    const sizeOfTitle = (title: string) => {
      const found = sheetTitled(world.book, title);
      return found && sizeOf(found);
    };
    const hasName = (name: string): boolean => Object.hasOwn(world.book.names, name);
    checkWritten(formula, kept, world.locale, sheet.title, sizeOfTitle, hasName, mayCall);
  }
  // Google takes nothing for a formula where cells hold plain text.
  return format === '@' ? plainCell(formula) : { value: '', formula: kept, byUser };
}

const quotes = /"(?:[^"]|"")*"|'([A-Za-z_][A-Za-z_]*)'!/g;

/** Without quotes around titles that need none, where this Google does so. */
export const tidied = ({ tidiesQuotes }: World, formula: string): string =>
  tidiesQuotes
    ? formula.replace(quotes, (text, title: string | undefined) => (title === undefined ? text : `${title}!`))
    : formula;
