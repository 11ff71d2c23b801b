import type { ChangedCell, ChangeStep } from '../../core/host/change.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import type { User } from './server/book/user.ts';
import type { FakeExcel } from './server/fake-excel.ts';

/** The sheet that is written while somebody else moves its lines. */
export const RECORDS = 'Records';
const OTHER = 'Sheet1';

const COUNT = 12;
const records = Array.from({ length: COUNT }, (_, at) => at);
const two = (at: number): string => String(at).padStart(2, '0');

/*
 *       A     B           C         D            E          F (blank)
 *  1    Key   Written     Formula   Extra        Alike
 *  2    k00   old b00     =B2&D2    extra 00     same
 *  3    k01   old b01     =B3&D3    extra 01
 *  …    nothing names two columns alike, and the keys tell the records
 */
export function fillRecords({ book }: FakeExcel): void {
  book.addSheet(RECORDS);
  for (const [column, header] of ['Key', 'Written', 'Formula', 'Extra', 'Alike'].entries())
    book.type(RECORDS, cellAddress(0, column), header);
  for (const at of records) {
    const row = at + 1;
    const cells = [`k${two(at)}`, `old b${two(at)}`, `=B${row + 1}&D${row + 1}`, `extra ${two(at)}`];
    for (const [column, content] of cells.entries()) book.type(RECORDS, cellAddress(row, column), content);
    if (at % 3 !== 1) book.type(RECORDS, cellAddress(row, 4), at % 2 === 0 ? 'same' : 'other');
  }
  book.type(OTHER, 'A1', `=${RECORDS}!B5`);
  book.type(OTHER, 'A2', `=COUNTA(${RECORDS}!B2:B13)`);
}

const block = (
  row: number,
  column: number,
  ...columns: readonly (readonly (string | number | null)[])[]
): ChangeStep => ({
  kind: 'set-block',
  title: RECORDS,
  block: { row, column, columns },
});

/** Values all over, some of them numbers or formulas, and cells that are emptied. */
const cellByCell: readonly ChangedCell[] = records.map((at) => {
  const [row, column] = [at + 1, 1];
  if (at % 4 === 1) return { row, column, content: null };
  if (at % 4 === 2) return { row, column, content: 1000 + at };
  if (at === 7) return { row, column, content: { kind: 'host-formula', text: '=D9&"!"' } };
  return { row, column, content: `new b${two(at)}` };
});

const filled = (name: string, count = COUNT): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name}${two(at)}`);
const whole = (keys: readonly string[]) => [
  keys,
  ...['b', 'c', 'd', 'e'].map((name) => keys.map((key) => `new ${name} ${key}`)),
];

/** What is written, by what a test says of it. */
export const changes: Readonly<Record<string, readonly ChangeStep[]>> = {
  'a column is written cell by cell': [{ kind: 'set-cells', title: RECORDS, cells: cellByCell }],
  'a column is written': [block(1, 1, filled('new b'))],
  'texts that are alike are written over': [
    block(
      1,
      4,
      records.map(() => 'new'),
    ),
  ],
  'one column is written and another emptied': [
    block(1, 1, filled('new b')),
    block(
      1,
      4,
      records.map(() => null),
    ),
  ],
  'a new column is written': [block(0, 5, ['Newest', ...filled('new f')])],
  'whole rows are written': [block(3, 0, ...whole(['k02+', 'k03+', 'k04+', 'k05+', 'k06+', 'k07+']))],
  'new rows are written below': [block(COUNT + 1, 0, ...whole(['k20', 'k21', 'k22', 'k23', 'k24']))],
  'rows come in and are filled': [
    { kind: 'insert-rows', title: RECORDS, at: 6, count: 2 },
    block(6, 0, ...whole(['k04+1', 'k04+2'])),
    block(1, 1, filled('new b', COUNT + 2)),
  ],
  'rows go and a column is written': [
    { kind: 'delete-rows', title: RECORDS, at: 3, count: 2 },
    block(1, 1, filled('new b', COUNT - 2)),
  ],
  'a column comes in and is filled': [
    { kind: 'insert-columns', title: RECORDS, at: 3, count: 1 },
    block(0, 3, ['Newest', ...filled('new n')]),
  ],
};

/** Changes by which rows come or go. */
export const arranging: readonly string[] = [
  'new rows are written below',
  'rows come in and are filled',
  'rows go and a column is written',
];

const contentAt = (book: User, title: string, row: number, column: number): string => {
  const cell = book.sheet(title).cells[row]?.[column];
  return String(cell?.formula ?? cell?.value ?? '');
};

/** Rows of a sheet as people see them, without blanks at their ends and below. */
export function gridOf(book: User, title: string): readonly (readonly string[])[] {
  const { cells } = book.sheet(title);
  const rows = Array.from(cells, (row, at) => {
    const line = Array.from(row ?? [], (_, column) => contentAt(book, title, at, column));
    while (line.at(-1) === '') line.pop();
    return line;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** Where a text stands: people look for what they work on, wherever it is by now. */
function find(book: User, isIt: (text: string) => boolean): Readonly<{ row: number; column: number }> | null {
  for (const [row, line] of gridOf(book, RECORDS).entries())
    for (const [column, text] of line.entries()) if (isIt(text)) return { row, column };
  return null;
}

const rowOf = (book: User, key: string): number | null =>
  find(book, (text) => text === key || text === `${key}+`)?.row ?? null;
const columnOf = (book: User, header: string): number | null => find(book, (text) => text === header)?.column ?? null;

/** Does it; false where what it is about is not there. */
export type Act = (book: User) => boolean;

const insertRows =
  (key: string, below: number, count: number, typed: string): Act =>
  (book) => {
    const row = rowOf(book, key);
    const column = columnOf(book, 'Extra');
    if (row === null) return false;
    book.insertLines(RECORDS, 'rows', row + below, count);
    if (typed !== '' && column !== null) book.type(RECORDS, cellAddress(row + below, column), typed);
    return true;
  };

const deleteRow =
  (key: string): Act =>
  (book) => {
    const row = rowOf(book, key);
    if (row !== null) book.deleteLines(RECORDS, 'rows', row, 1);
    return row !== null;
  };

const onColumn =
  (header: string, does: (book: User, column: number) => void): Act =>
  (book) => {
    const column = columnOf(book, header);
    if (column !== null) does(book, column);
    return column !== null;
  };

const typeAt =
  (key: string, header: string): Act =>
  (book) => {
    const [row, column] = [rowOf(book, key), columnOf(book, header)];
    if (row === null || column === null) return false;
    book.type(RECORDS, cellAddress(row, column), `theirs for ${key} ${header}`);
    return true;
  };

const insertColumn = (header: string): Act =>
  onColumn(header, (book, column) => book.insertLines(RECORDS, 'columns', column, 1));
const deleteColumn = (header: string): Act =>
  onColumn(header, (book, column) => book.deleteLines(RECORDS, 'columns', column, 1));

/** What somebody else in the same workbook does. */
export const acts: Readonly<Record<string, Act>> = {
  'inserts a row above all': (book) => {
    book.insertLines(RECORDS, 'rows', 0, 1);
    book.type(RECORDS, 'B1', 'theirs above');
    return true;
  },
  'inserts a row within': insertRows('k03', 0, 1, 'theirs within'),
  'inserts two blank rows within': insertRows('k07', 0, 2, ''),
  'inserts a row below': insertRows('k11', 1, 1, 'theirs below'),
  'deletes a row': deleteRow('k02'),
  'deletes a later row': deleteRow('k09'),
  'inserts a column before all': insertColumn('Key'),
  'inserts a column within': insertColumn('Written'),
  'deletes a column': deleteColumn('Extra'),
  'deletes the written column': deleteColumn('Written'),
  'sorts the rows': (book) => {
    const header = find(book, (text) => text === 'Key');
    if (header !== null) book.sortRows(RECORDS, { header: header.row, column: header.column, descending: true });
    return header !== null;
  },
  'types over what is written': typeAt('k05', 'Written'),
  'types beside what is written': typeAt('k05', 'Extra'),
  'types among texts that are alike': typeAt('k05', 'Alike'),
};
