import { DateKind, DateScanner, isDateSerial } from '../../../intake/date-scanner.ts';
import { NumberKind, NumberScanner } from '../../../intake/number-scanner.ts';
import type { RawCell } from '../../../intake/options.ts';
import { locales } from '../../../locales/index.ts';
import type { GoalColumn } from '../../../locales/locale.ts';
import { objectiveColumns } from '../objective-columns.ts';
import { cellText } from './cells.ts';
import { columnDictionary } from './find-table.ts';
import type { TableKind } from './table.ts';

/** What the Goals sheet works out itself. */
const counted = objectiveColumns
  .filter(({ isInput, part }) => !isInput && (part === 'standing' || part === 'smart'))
  .map(({ id }) => id);

type Columns = readonly (GoalColumn | null)[];
type CellsOf = (place: number) => readonly RawCell[];

const numbers = new NumberScanner('en');
const dates = new DateScanner(true);

const isAmount = (cell: RawCell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && (numbers.scan(cell) & 15) >= NumberKind.plain);

const isDate = (cell: RawCell): boolean =>
  typeof cell === 'number' ? isDateSerial(cell) : typeof cell === 'string' && dates.scan(cell) >= DateKind.fixed;

/** Whether most cells that say something are of a sort. */
function areMostly(cells: readonly RawCell[], isOfSort: (cell: RawCell) => boolean): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== null);
  return filled.length > 0 && filled.filter(isOfSort).length * 2 > filled.length;
}

const areDifferent = (cells: readonly RawCell[]): boolean => {
  const texts = cells.map(cellText).filter((text) => text !== null);
  return new Set(texts).size === texts.length;
};

/**
 * Some headers name one thing here and another there, and the cells tell: `Target` may head the objectives' words or
 * their numbers, `From` and `To` values or days, and where no column has objectives, the goals are the objectives. What
 * others call objectives and key results are goals here and objectives under them.
 */
function settle(columns: Columns, cellsOf: CellsOf): Columns {
  const settled = [...columns];
  const has = (column: GoalColumn): boolean => settled.includes(column);
  const holds = (column: GoalColumn, isOfSort: (cell: RawCell) => boolean): boolean =>
    has(column) && areMostly(cellsOf(settled.indexOf(column)), isOfSort);
  const rename = (from: GoalColumn, to: GoalColumn): void => {
    if (!has(to)) settled[settled.indexOf(from)] = to;
  };
  const isWords = (cell: RawCell): boolean => !isAmount(cell);
  if (has('key_result') && has('objective')) {
    if (has('goal')) settled[settled.indexOf('goal')] = null;
    rename('objective', 'goal');
  }
  if (holds('objective', isAmount)) rename('objective', 'target');
  if (holds('target', isWords) && !has('objective') && !has('goal')) rename('target', 'objective');
  if (holds('baseline', isDate) && holds('target', isDate)) {
    rename('baseline', 'start');
    rename('target', 'due');
  }
  if (has('goal') && !has('objective') && !has('key_result') && areDifferent(cellsOf(settled.indexOf('goal'))))
    rename('goal', 'objective');
  return settled;
}

/** What a table of objectives may hold. */
export const objectiveTable: TableKind<GoalColumn> = {
  dictionary: columnDictionary(
    (language) => locales[language].goalColumns,
    (column) => counted.includes(column),
  ),
  numbers: [
    ...(['baseline', 'change', 'target', 'stretch', 'typed_actual', 'people_needed', 'people_available'] as const),
    ...(['time_needed', 'time_available', 'budget_needed', 'budget_available'] as const),
  ],
  dates: ['start', 'due', 'agreed_on', 'override_until'],
  ends: ['due', 'override_until'],
  counted,
  settle,
};
