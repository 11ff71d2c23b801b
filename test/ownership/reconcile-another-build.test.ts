import type { WorkbookPlan } from '../../core/workbook/plan.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { built, contentAt, placeOf, refreshed, typed } from './living-workbook.ts';
import { type ModelWorkbook, sheetOf } from './model-workbook.ts';
import { day, february, january, march, planFor, value, winter } from './monthly-plans.ts';

describe('another build', () => {
  test('in another language brings every word of ours, and no title', () => {
    const turkish = planFor([...january, ...february], { language: 'tr' });
    const { book, report } = refreshed(built(winter), turkish);
    expect(report.edits).toEqual([]);
    expect(book.sheets.map(({ title }) => title)).toEqual(built(winter).sheets.map(({ title }) => title));
    const place = placeOf(book, 'kpis', 'field:spend', 'name');
    expect(contentAt(book, place)).toBe(
      contentAt(built(turkish), placeOf(built(turkish), 'kpis', 'field:spend', 'name')),
    );
    expect(value(book, 'kpis', 'field:spend', 'total')).toBe(320);
  });

  test('without some rows keeps them, says so beside them, and takes them up again', () => {
    const fewer = planFor([...january, ...february], { metrics: ['CPC'] });
    const first = refreshed(built(winter), fewer);
    expect(first.report.keptThoughGone).toContainEqual({ sheet: 'KPIs', key: 'metric:CTR' });
    expect(contentAt(first.book, placeOf(first.book, 'kpis', 'metric:CTR', 'note'))).toBe('No longer in the source');
    expect(value(first.book, 'kpis', 'metric:CTR', 'total')).toBeCloseTo(134 / (134 * 50), 12);
    expect(refreshed(first.book, fewer).change.steps).toEqual([]);
    const back = refreshed(first.book, winter);
    expect(back.report).toMatchObject({ keptThoughGone: [], rowsAdded: [], edits: [] });
    expect(contentAt(back.book, placeOf(back.book, 'kpis', 'metric:CTR', 'note'))).not.toBe('No longer in the source');
  });

  test('with less layout clears what it wrote, and nothing of the user’s', () => {
    const lines = (...texts: readonly string[]): WorkbookPlan => {
      const draft = draftSheet('read-me', 'Read me');
      for (const [row, text] of texts.entries()) draft.put(row, 0, text);
      return { language: 'en', title: '', sheets: [draft.finish({})] };
    };
    const before = typed(built(lines('a', 'b', 'c')), { title: 'Read me', row: 2, column: 0 }, 'mine');
    const { book, report } = refreshed(before, lines('a'));
    expect(
      sheetOf(book, 'Read me')
        .rows.slice(0, 3)
        .map(([first]) => first),
    ).toEqual(['a', null, 'mine']);
    expect(report.keptThoughGone).toEqual([]);
    expect(refreshed(book, lines('a')).change.steps).toEqual([]);
  });

  test('without a sheet leaves it as it is', () => {
    const without: WorkbookPlan = { ...winter, sheets: winter.sheets.filter(({ key }) => key !== 'read-me') };
    const { report, book } = refreshed(built(winter), without);
    expect(report.sheetsKept).toEqual(['Read me']);
    expect(book.sheets).toEqual(built(winter).sheets);
  });

  test('puts a new sheet behind the one that it follows', () => {
    const without: WorkbookPlan = { ...winter, sheets: winter.sheets.filter(({ key }) => key !== 'by-channel') };
    const { book, report } = refreshed(built(without), winter);
    expect(report.sheetsAdded).toEqual(['By Channel']);
    expect(book.sheets.map(({ title }) => title)).toEqual(built(winter).sheets.map(({ title }) => title));
    expect(value(book, 'by-channel', 'total', 'field:spend')).toBe(320);
  });
});

test('a baseline that no period is called by any longer follows, and one that somebody typed becomes the period that holds it', () => {
  const quarters = planFor([...january, ...february, ...march, day('2026-04-05', 'Search', 10, 4)], {
    granularity: 'quarter',
  });
  const place = (book: ModelWorkbook) => placeOf(book, 'kpis', 'control:baseline', 'latest');
  const proposed = contentAt(built(quarters), place(built(quarters)));
  expect(proposed).not.toBeNull();
  const { book } = refreshed(built(winter), quarters);
  expect(contentAt(book, place(book))).toBe(proposed);
  const own = refreshed(typed(built(winter), place(built(winter)), 'Feb 2026'), quarters).book;
  expect(contentAt(own, place(own))).toBe('Q1 2026');
});
