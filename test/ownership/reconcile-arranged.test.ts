import { reconcile } from '../../core/workbook/ownership/reconcile.ts';
import {
  built,
  contentAt,
  deletedLines,
  duplicated,
  insertedLines,
  markedOf,
  movedLines,
  placeOf,
  refreshed,
  renamed,
  sorted,
  typed,
} from './living-workbook.ts';
import { emptyWorkbook, type ModelWorkbook, sheetOf, snapshotOf, trimmed, withSheet } from './model-workbook.ts';
import { day, february, january, march, planFor, spring, value, winter } from './monthly-plans.ts';

describe('what the user added', () => {
  test('rows and columns stay behind the line of ours that they followed', () => {
    const { row, column } = placeOf(built(winter), 'kpis', 'field:spend', 'note');
    const wide = insertedLines(insertedLines(built(winter), 'KPIs', 'row', row + 1), 'KPIs', 'column', column + 1);
    const noted = typed(
      typed(wide, { title: 'KPIs', row: row + 1, column: 0 }, 'mine'),
      { title: 'KPIs', row, column: column + 1 },
      'also mine',
    );
    const { book } = refreshed(noted, spring);
    const now = placeOf(book, 'kpis', 'field:spend', 'note');
    expect(contentAt(book, { ...now, row: now.row + 1, column: 0 })).toBe('mine');
    expect(contentAt(book, { ...now, column: now.column + 1 })).toBe('also mine');
  });

  test('records below ours that the plan has too are not there twice, and stay theirs', () => {
    const data = markedOf(built(winter), 'data');
    const cells = [46_086, 'Search', 120, 60, 3000];
    const book = cells.reduce<ModelWorkbook>(
      (before, content, column) => typed(before, { title: 'Data', row: data.rows.length + 1, column }, content),
      built(winter),
    );
    const first = refreshed(book, spring);
    expect(sheetOf(first.book, 'Data').rows.filter((row) => row[0] === 46_086)).toHaveLength(1);
    const restated = planFor([...january, ...february, day('2026-03-05', 'Search', 999, 60), march[1] as string]);
    const second = refreshed(first.book, restated);
    expect(second.report.edits).toMatchObject([{ sheet: 'Data', yours: 120, ours: 999 }]);
  });

  test('a sheet that bears our title is left alone, and ours takes another', () => {
    const own = { id: 'own', title: 'kpis', hidden: false, rows: [['mine']] };
    const { book, report } = refreshed({ ...emptyWorkbook, sheets: [own] }, winter);
    expect(book.sheets[0]).toEqual(own);
    expect(report.sheetsAdded[0]).toBe('KPIs (2)');
    expect(value(book, 'by-channel', 'total', 'field:spend')).toBe(320);
  });

  test('a copy of a sheet of ours is theirs, wherever it stands', () => {
    for (const title of ['Copy of KPIs', 'Old']) {
      const copied = duplicated(built(winter), 'KPIs', title);
      for (const book of [copied, { ...copied, sheets: [...copied.sheets].reverse() }]) {
        const done = refreshed(book, spring);
        expect(done.report.copies).toEqual([title]);
        expect(done.change.steps.filter((step) => 'title' in step && step.title === title)).toEqual([]);
      }
    }
  });
});

describe('what the user arranged', () => {
  test('renamed sheets are found, and formulas follow', () => {
    const { book, report } = refreshed(renamed(renamed(built(winter), 'Data', 'Export'), 'KPIs', 'Übersicht'), spring);
    expect(report.sheetsAdded).toEqual([]);
    expect(book.sheets.map(({ title }) => title)).toEqual(expect.arrayContaining(['Export', 'Übersicht']));
    expect(value(book, 'kpis', 'field:spend', 'total')).toBe(530);
  });

  test('an order of rows is kept where no formula reads them otherwise', () => {
    const book = sorted(built(winter), 'By Channel', 4, [5, 4]);
    const before = markedOf(book, 'by-channel').rows.map(({ key }) => key);
    const done = refreshed(book, spring);
    expect(done.change.steps.filter(({ kind }) => kind.startsWith('move'))).toEqual([]);
    expect(done.report.edits).toEqual([]);
    const now = markedOf(done.book, 'by-channel').rows.map(({ key }) => key);
    expect(now.filter((key) => before.includes(key))).toEqual(before);
    expect(value(done.book, 'by-channel', 'others', 'field:spend')).toBe('');
  });

  test('formulas that a sort left behind are still ours', () => {
    const three = planFor([...january, day('2026-01-21', 'Print', 10, 5)]);
    const four = planFor([...january, day('2026-01-21', 'Print', 10, 5), day('2026-01-22', 'Radio', 5, 1)]);
    const { report, book } = refreshed(sorted(built(three), 'By Channel', 4, [5, 4, 6]), four);
    expect(report.edits).toEqual([]);
    // By hand: 100 + 60 + 10 + 5.
    expect(value(book, 'by-channel', 'total', 'field:spend')).toBe(175);
    expect(value(book, 'by-channel', 'value:Search', 'rank')).toBe(1);
    expect(value(book, 'by-channel', 'value:Radio', 'rank')).toBe(4);
  });

  test('rows that were sorted without their marks are found by what they hold', () => {
    const turned = sorted(built(winter), 'By Channel', 4, [5, 4]);
    const sheet = sheetOf(turned, 'By Channel');
    const { markColumn } = markedOf(turned, 'by-channel');
    const rows = sheet.rows.map((cells, row) =>
      cells.map((content, column) =>
        column === markColumn ? (sheetOf(built(winter), 'By Channel').rows[row]?.[column] ?? null) : content,
      ),
    );
    const { report, book } = refreshed(withSheet(turned, { ...sheet, rows }), spring);
    expect(report.edits).toEqual([]);
    expect(value(book, 'by-channel', 'value:Social', 'field:spend')).toBe(110);
  });

  test('a column that was taken out of the periods is put back, so that sums are right', () => {
    const { column } = placeOf(built(spring), 'kpis', 'heading', 'total');
    const { column: last } = placeOf(built(spring), 'kpis', 'heading', 'period:2026-03-01/month');
    const book = movedLines(built(spring), 'KPIs', 'column', column, last);
    const done = refreshed(book, spring);
    expect(done.change.steps.filter(({ kind }) => kind === 'move-columns')).toHaveLength(1);
    expect(done.book.sheets.map(trimmed)).toEqual(built(spring).sheets.map(trimmed));
  });

  test('a row of ours that was deleted comes back, and formulas that lost it are mended', () => {
    const { row } = placeOf(built(winter), 'kpis', 'field:spend', 'name');
    const { book, report } = refreshed(deletedLines(built(winter), 'KPIs', 'row', row), winter);
    expect(report.rowsAdded).toEqual([{ sheet: 'KPIs', count: 1 }]);
    expect(report.edits).toEqual([]);
    expect(book.sheets.map(trimmed)).toEqual(built(winter).sheets.map(trimmed));
  });
});

describe('what was lost', () => {
  const missing = (book: ModelWorkbook, plan = spring) => reconcile(plan, snapshotOf(book));
  const without = (book: ModelWorkbook, place: Readonly<{ title: string; column?: number; row?: number }>) => {
    const sheet = sheetOf(book, place.title);
    const rows = sheet.rows.map((cells, row) =>
      cells.map((content, column) => (row === place.row || column === place.column ? null : content)),
    );
    return withSheet(book, { ...sheet, rows });
  };

  test('the marks of the data: nothing is built beside them', () => {
    const { markColumn } = markedOf(built(winter), 'data');
    const lost = without(built(winter), { title: 'Data', column: markColumn });
    expect(missing(lost)).toEqual({ kind: 'refused', code: 'marks-lost', sheet: 'Data' });
  });

  test('the row of marks of the KPIs, or the mark of one row: nothing is built beside them', () => {
    const { markRow, markColumn } = markedOf(built(winter), 'kpis');
    const lost = without(built(winter), { title: 'KPIs', row: markRow as number });
    expect(missing(lost)).toEqual({ kind: 'refused', code: 'marks-lost', sheet: 'KPIs' });
    const { row } = placeOf(built(winter), 'kpis', 'heading', 'name');
    const typedOver = typed(built(winter), { title: 'KPIs', row, column: markColumn }, 'x');
    expect(missing(typedOver)).toEqual({ kind: 'refused', code: 'marks-lost', sheet: 'KPIs' });
  });

  test('a column at the end of what formulas read: they are still ours, and whole again', () => {
    const { column } = placeOf(built(winter), 'kpis', 'heading', 'period:2026-01-01/month');
    const done = refreshed(deletedLines(built(winter), 'KPIs', 'column', column), spring);
    expect(done.report.edits).toEqual([]);
    expect(value(done.book, 'kpis', 'field:spend', 'total')).toBe(530);
    expect(done.book.sheets.map(trimmed)).toEqual(refreshed(built(winter), spring).book.sheets.map(trimmed));
  });
});
