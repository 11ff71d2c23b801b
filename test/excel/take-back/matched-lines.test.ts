import fc from 'fast-check';
import type { CellValue } from '../../../core/workbook/plan.ts';
import { matchedLines } from '../../../excel-addin/host/take-back/matched-lines.ts';

type Rows = readonly (readonly CellValue[])[];
const cells = (values: Rows) => ({ values, formulas: [] });
const always = (): boolean => true;

/** Records with a text of their own, and a word that many share. */
const records = (count: number): Rows =>
  Array.from({ length: count }, (_, row) => [`record ${row}`, ['Search', 'Social', null][row % 3] ?? null, row * 7]);

const rowsOf = (was: Rows, now: Rows) => matchedLines([cells(was)], cells(now), always).rows;

describe('lines that somebody moved are found again', () => {
  test('where nothing moved they stand where they stood', () => {
    expect(matchedLines([cells(records(5))], cells(records(5)), always)).toMatchObject({ isPlain: true, strange: 0 });
  });

  test('what somebody typed moves nothing', () => {
    const typed = records(5).map((row, at) => (at === 2 ? ['mine', ...row.slice(1)] : row));
    expect(matchedLines([cells(records(5))], cells(typed), always)).toMatchObject({ isPlain: true, strange: 1 });
  });

  test('by any insertions, deletions and sorting of rows', () => {
    const order = fc.integer({ min: 3, max: 30 }).chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.shuffledSubarray(
          Array.from({ length: count }, (_, row) => row),
          { minLength: 2 },
        ),
        fc.array(fc.nat(30), { maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(order, ([count, kept, inserted]) => {
        const was = records(count);
        const places: (number | null)[] = [...kept];
        for (const at of inserted) places.splice(Math.min(at, places.length), 0, null);
        const now = places.map((row) => (row === null ? [] : (was[row] ?? [])));
        const found = rowsOf(was, now);
        for (const row of kept) expect(found[row]).toBe(places.indexOf(row));
      }),
    );
  });

  test('a column that came in or went moves the others', () => {
    const was = records(6);
    const wider = was.map(([first = null, ...others]) => [first, null, ...others]);
    expect(matchedLines([cells(was)], cells(wider), always).columns).toEqual([0, 2, 3]);
    const narrower = was.map(([, ...others]) => others);
    expect(matchedLines([cells(was)], cells(narrower), always).columns).toEqual([null, 0, 1]);
  });

  test('rows and columns may move at once', () => {
    const was = records(6);
    const now = [[], ...was].map(([first = null, ...others]) => [first, null, ...others]);
    expect(matchedLines([cells(was)], cells(now), always)).toMatchObject({
      rows: [1, 2, 3, 4, 5, 6],
      columns: [0, 2, 3],
      strange: 0,
    });
  });

  test('rows are told by the columns that are sure where the others are not', () => {
    const was = records(6);
    const now = [[], ...was.map(([first = null], at) => [first, `new ${at}`, at])];
    expect(matchedLines([cells(was)], cells(now), (column) => column === 0).rows).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('alike rows keep their order, and a row that came in among others is not one of them', () => {
    const alike: Rows = [['head'], ['a'], ['a'], ['a'], ['end']];
    expect(rowsOf(alike, [['head'], ['b'], ...alike.slice(1)])).toEqual([0, 2, 3, 4, 5]);
  });

  test('formulas are told whatever lines they name', () => {
    const was = { values: [[1], [2], [3]], formulas: [[], [], ['=SUM(A1:A2)']] };
    const now = { values: [[], [1], [2], [3]], formulas: [[], [], [], ['=SUM(A2:A3)']] };
    expect(matchedLines([was], now, always)).toMatchObject({ rows: [1, 2, 3], strange: 0 });
  });
});
