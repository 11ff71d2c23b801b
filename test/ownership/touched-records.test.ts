import { planOf, tableOf } from '../workbook/examples.ts';
import { broughtIn, lastWeek, second, third, thisWeek, week } from './brought-in.ts';
import { deletedLines, insertedLines, joined, movedLines, refreshed, sorted, typed } from './living-workbook.ts';
import { type ModelWorkbook, sheetOf, withSheet } from './model-workbook.ts';

describe('records that the user touched', () => {
  test('are found after sorting, moving columns, renaming headers and rows that came in', () => {
    let book = sorted(week(), 'Data', 1, [3, 1, 2]);
    book = movedLines(book, 'Data', 'column', 3, 0);
    book = typed(insertedLines(book, 'Data', 'row', 2), { title: 'Data', row: 0, column: 3 }, 'Our cost');
    const { rows, report, done } = broughtIn(book, thisWeek);
    expect(report).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    expect(rows).toHaveLength(4);
    expect(done.report.edits).toEqual([]);
    expect(sheetOf(done.book, 'Data').rows[0]?.[3]).toBe('Our cost');
  });

  test('are found after a sort that left the marks behind', () => {
    const data = sheetOf(week(), 'Data');
    const turned = [0, 3, 1, 2].map((source, row) => [
      ...(data.rows[source] ?? []).slice(0, 4),
      data.rows[row]?.[4] ?? null,
    ]);
    const { rows, report, done } = broughtIn(withSheet(week(), { ...data, rows: turned }), thisWeek);
    expect(report).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    expect(done.report.edits).toEqual([]);
    expect(rows).toContainEqual([second, 'Brand', 12, 25]);
    expect(rows).toHaveLength(4);
  });

  test('keep their figures, and both are told', () => {
    const book = typed(week(), { title: 'Data', row: 2, column: 3 }, 99);
    const { rows, done } = broughtIn(book, thisWeek);
    expect(rows[1]).toEqual([second, 'Brand', 12, 99]);
    expect(done.report.edits).toEqual([{ sheet: 'Data', address: 'D3', was: null, yours: 99, ours: 25 }]);
    expect(broughtIn(done.book, thisWeek).rows[1]).toEqual([second, 'Brand', 12, 99]);
    const taken = refreshed(book, planOf(joined(book, tableOf(thisWeek, 'en')).table), { takeOurs: done.report.edits });
    expect(contentOf(taken.book, 2)).toEqual([second, 'Brand', 12, 25]);
  });

  test('that they typed themselves stay as typed, ours do not come beside them, and both are told', () => {
    let book = week();
    for (const [column, content] of [third, 'Brand', 5].entries())
      book = typed(book, { title: 'Data', row: 4, column }, content);
    const { rows, report, done } = broughtIn(book, thisWeek);
    expect(rows).toHaveLength(4);
    expect(rows[3]).toEqual([third, 'Brand', 5, null]);
    expect(report.restated.map(({ sheetRow }) => sheetRow)).toEqual([3]);
    expect(done.report.edits).toEqual([
      { sheet: 'Data', address: 'C5', was: null, yours: 5, ours: 11 },
      { sheet: 'Data', address: 'D5', was: null, yours: null, ours: 21 },
    ]);
    const again = broughtIn(done.book, thisWeek);
    expect(again.rows[3]).toEqual([third, 'Brand', 5, null]);
    const plan = planOf(joined(book, tableOf(thisWeek, 'en')).table);
    const taken = refreshed(book, plan, { takeOurs: done.report.edits });
    expect(contentOf(taken.book, 4)).toEqual([third, 'Brand', 11, 21]);
  });

  test('with a campaign in other letters are not summed up beside it', () => {
    let book = week();
    for (const [column, content] of [third, 'BRAND', 5, 3].entries())
      book = typed(book, { title: 'Data', row: 4, column }, content);
    const plan = planOf(joined(book, tableOf(lastWeek, 'en')).table);
    const keys = plan.sheets.find(({ key }) => key === 'by-campaign')?.rowKeys ?? [];
    expect(keys.filter((key) => key?.startsWith('value:'))).toEqual(['value:Brand', 'value:Spring']);
  });

  test('stay the same record when their campaign was typed over', () => {
    const book = typed(week(), { title: 'Data', row: 2, column: 1 }, 'Brand (corrected)');
    const { rows } = broughtIn(book, thisWeek);
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual([second, 'Brand (corrected)', 12, 24]);
  });

  test('come back when they were deleted and the source still has them', () => {
    expect(broughtIn(deletedLines(week(), 'Data', 'row', 2), lastWeek).rows).toHaveLength(3);
  });

  const contentOf = (book: ModelWorkbook, row: number) => sheetOf(book, 'Data').rows[row]?.slice(0, 4);
});
