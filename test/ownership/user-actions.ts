import fc from 'fast-check';
import { call } from '../../core/workbook/formula.ts';
import { usedSize } from '../../core/workbook/ownership/marked-sheet.ts';
import {
  deletedLines,
  duplicated,
  insertedLines,
  maybeMarked,
  movedLines,
  renamed,
  sorted,
  typed,
} from './living-workbook.ts';
import type { ModelWorkbook } from './model-workbook.ts';
import { sheetOf, snapshotOf } from './model-workbook.ts';

/** Something that a user does: what, and where, as shares of what there is. */
export type UserAction = Readonly<{ does: ActionName; sheet: number; first: number; second: number; id: number }>;

export const arrangingActions = ['insert-row', 'insert-column', 'sort', 'move-column', 'rename', 'note'] as const;
export const allActions = [
  ...arrangingActions,
  ...([
    'edit',
    'type-over',
    'fill-row',
    'append-record',
    'delete-own-row',
    'delete-our-row',
    'delete-our-column',
    'duplicate',
    'damage-marks',
  ] as const),
] as const;
type ActionName = (typeof allActions)[number];

const share = fc.double({ min: 0, max: 0.999, noNaN: true });

export const userActions = (names: readonly ActionName[], most: number): fc.Arbitrary<readonly UserAction[]> =>
  fc
    .array(fc.record({ does: fc.constantFrom(...names), sheet: share, first: share, second: share }), {
      maxLength: most,
    })
    .map((actions) => actions.map((action, index) => ({ ...action, id: index + 1 })));

const dataSheets = ['kpis', 'by-channel', 'data', 'definitions'];

/** The sheets that people work in where a workbook has goals. */
export const goalSheets = ['goals', 'check-ins', 'team-plan', 'summary', 'settings', ...dataSheets];
const mark = ({ id }: UserAction): string => `user ${id}`;

/** The workbook after a user did something; some of it is not possible everywhere, and then nothing happens. */
export const after = (book: ModelWorkbook, action: UserAction): ModelWorkbook => afterOn(dataSheets, book, action);

/** The same on some sheets. */
export function afterOn(keys: readonly string[], book: ModelWorkbook, action: UserAction): ModelWorkbook {
  const key = keys[Math.floor(action.sheet * keys.length)] as string;
  const marked = maybeMarked(book, key);
  if (marked === null) return book;
  const { title } = marked.sheet;
  const size = usedSize(marked.sheet);
  const at = (least: number, count: number, by: number): number => least + Math.floor(by * count);
  const rowAt = (by: number): number => at(1, size.rows - 1, by);
  const columnAt = (by: number): number => at(0, marked.markColumn, by);
  const isMarkRow = (row: number): boolean => row === marked.markRow || row === marked.header;
  const place = { title, row: rowAt(action.first), column: columnAt(action.second) };
  switch (action.does) {
    case 'insert-row':
      return insertedLines(book, title, 'row', rowAt(action.first));
    case 'insert-column':
      return insertedLines(book, title, 'column', columnAt(action.first));
    case 'sort':
      return sortedRows(book, key, action);
    case 'move-column':
      return movedLines(book, title, 'column', columnAt(action.first), columnAt(action.second));
    case 'rename':
      return renamed(book, title, `${title.slice(0, 20)} ${action.id}`);
    case 'note':
      // Beside everything of ours.
      return typed(book, { title, row: rowAt(action.first), column: size.columns + 1 }, mark(action));
    case 'edit':
      return isMarkRow(place.row) ? book : typed(book, place, mark(action));
    case 'type-over':
      return isMarkRow(place.row) ? book : typed(book, place, call('SUM', action.id, 1_000_000));
    case 'fill-row': {
      const wider = insertedLines(book, title, 'row', place.row);
      return typed(wider, place, mark(action));
    }
    case 'append-record': {
      const data = maybeMarked(book, 'data');
      if (data === null) return book;
      const row = usedSize(data.sheet).rows;
      return typed(book, { title: data.sheet.title, row, column: data.columns[1]?.position ?? 0 }, mark(action));
    }
    case 'delete-own-row': {
      const own = new Set(marked.rows.map(({ position }) => position));
      const row = sheetOf(book, title).rows.findIndex(
        (cells, line) => !own.has(line) && !isMarkRow(line) && cells.some((cell) => cell !== null),
      );
      return row < 0 ? book : deletedLines(book, title, 'row', row);
    }
    case 'delete-our-row': {
      const rows = marked.rows.filter(({ position }) => !isMarkRow(position));
      const row = rows[Math.floor(action.first * rows.length)];
      return row === undefined ? book : deletedLines(book, title, 'row', row.position);
    }
    case 'delete-our-column': {
      const column = marked.columns[Math.floor(action.first * marked.columns.length)];
      return column === undefined ? book : deletedLines(book, title, 'column', column.position);
    }
    case 'damage-marks': {
      if (action.second < 0.2) return deletedLines(book, title, 'column', marked.markColumn);
      if (action.second < 0.4 && marked.markRow !== null) return deletedLines(book, title, 'row', marked.markRow);
      const damaged = { title, row: rowAt(action.first), column: marked.markColumn };
      return typed(book, damaged, action.second < 0.7 ? null : '7:layout:1|x');
    }
    case 'duplicate':
      return duplicated(book, title, `${title.slice(0, 18)} copy ${action.id}`);
  }
}

/** Sorts the rows that a filter or a ranking invites to sort. */
function sortedRows(book: ModelWorkbook, key: string, action: UserAction): ModelWorkbook {
  const found = maybeMarked(book, key === 'data' ? 'data' : 'by-channel');
  if (found === null) return book;
  const { sheet, rows } = found;
  const places = rows
    .filter((row) => row.key.startsWith(key === 'data' ? 'row:' : 'value:'))
    .map(({ position }) => position)
    .sort((a, b) => a - b);
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined) return book;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const turn = Math.floor(action.first * all.length);
  const order = [...all.slice(turn), ...all.slice(0, turn)];
  return sorted(book, sheet.title, first, action.second < 0.5 ? order : order.reverse());
}

/** Everything in a workbook that only the user can have written, with the sheet that it stands on, in order. */
export function userCells(book: ModelWorkbook): readonly string[] {
  const found: string[] = [];
  for (const [sheet, { values, formulas }] of snapshotOf(book).sheets.entries())
    for (const [row, cells] of values.entries())
      for (const [column, value] of cells.entries()) {
        const at = book.sheets[sheet]?.id;
        if (typeof value === 'string' && /^user \d+$/.test(value)) found.push(`${at}: ${value}`);
        const formula = formulas[row]?.[column];
        if (formula && /^=SUM\(\d+;1000000\)$/.test(formula)) found.push(`${at}: ${formula}`);
      }
  return found.sort();
}
