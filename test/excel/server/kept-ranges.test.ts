import { codeOf, failureOf } from './ask.ts';
import { type FakeExcel, fakeExcel } from './fake-excel.ts';

const SHEET = 'Sheet1';

/** 1 to 4 in A1:A4. */
function filled(): FakeExcel {
  const excel = fakeExcel();
  for (const row of [1, 2, 3, 4]) excel.book.type(SHEET, `A${row}`, row);
  return excel;
}

/** Holds A2:A3 over a batch, has somebody do something, and gives what comes of it then. */
const holding = <Result>(
  excel: FakeExcel,
  theirs: () => void,
  work: (range: Excel.Range) => Result,
  address = 'A2:A3',
): Promise<Result> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    await context.sync();
    theirs();
    const result = work(range);
    await context.sync();
    return result;
  });

const place = (range: Excel.Range): Excel.Range => range.load('address,values');

/** What somebody does, where A2:A3 is then, and what it holds. */
const cases: readonly (readonly [string, (excel: FakeExcel) => void, string, readonly unknown[]])[] = [
  ['inserts a row above it', ({ book }) => book.insertLines(SHEET, 'rows', 1, 1), 'A3:A4', [2, 3]],
  ['inserts rows within it', ({ book }) => book.insertLines(SHEET, 'rows', 2, 2), 'A2:A5', [2, '', '', 3]],
  ['inserts a row right below it', ({ book }) => book.insertLines(SHEET, 'rows', 3, 1), 'A2:A3', [2, 3]],
  ['deletes its first row', ({ book }) => book.deleteLines(SHEET, 'rows', 1, 1), 'A2', [3]],
  ['deletes its last row and one more', ({ book }) => book.deleteLines(SHEET, 'rows', 2, 2), 'A2', [2]],
  ['inserts a column before it', ({ book }) => book.insertLines(SHEET, 'columns', 0, 1), 'B2:B3', [2, 3]],
  ['sorts the rows', ({ book }) => book.sortRows(SHEET, { header: -1, column: 0, descending: true }), 'A2:A3', [3, 2]],
];

describe('a range that a client of the fake Excel holds', () => {
  test.each(cases)('where somebody %s', async (_, theirs, address, values) => {
    const excel = filled();
    const range = await holding(excel, () => theirs(excel), place);
    expect([range.address, range.values.flat()]).toEqual([`Sheet1!${address}`, values]);
  });

  test('all of whose cells are gone is not there, whatever it is asked', async () => {
    const write = (range: Excel.Range): void => {
      range.values = 'x' as never;
    };
    for (const work of [
      place,
      write,
      (range: Excel.Range) => range.clear(),
      (range: Excel.Range) => range.getCell(0, 0),
    ]) {
      const excel = filled();
      const held = holding(excel, () => excel.book.deleteLines(SHEET, 'rows', 0, 3), work);
      expect([await codeOf(held), excel.book.value(SHEET, 'A1')]).toEqual(['ItemNotFound', 4]);
    }
  });

  test('that grew or shrank takes no array of its old size, and nothing of it is written', async () => {
    const moves = [
      ({ book }: FakeExcel) => book.insertLines(SHEET, 'rows', 2, 1),
      ({ book }: FakeExcel) => book.deleteLines(SHEET, 'rows', 2, 1),
    ];
    for (const moved of moves) {
      const excel = filled();
      const before = filled();
      moved(before);
      const failure = await failureOf(
        holding(
          excel,
          () => moved(excel),
          (range) => {
            range.values = [['x'], ['y']];
          },
        ),
      );
      expect([failure?.code, failure?.message]).toEqual([
        'InvalidArgument',
        expect.stringContaining('rows or columns'),
      ]);
      const held = ({ book }: FakeExcel) => ['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => book.value(SHEET, cell));
      expect(held(excel)).toEqual(held(before));
    }
  });

  test('takes a single value for as many cells as it has by now', async () => {
    const excel = filled();
    await holding(
      excel,
      () => excel.book.insertLines(SHEET, 'rows', 2, 1),
      (range) => {
        range.values = 'x' as never;
      },
    );
    expect(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => excel.book.value(SHEET, cell))).toEqual([1, 'x', 'x', 'x', 4]);
  });
});
