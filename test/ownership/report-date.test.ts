import { readFileSync } from 'node:fs';
import { readGoalBook } from '../../core/templates/goals/read-book.ts';
import { dayNumber } from '../../core/values/day-number.ts';
import { exampleOf, tableOf } from '../workbook/examples.ts';
import { contentAt, markedOf, placeOf, typed } from './living-workbook.ts';
import { evaluatorOf, type ModelWorkbook } from './model-workbook.ts';
import { made, renewed } from './renewed.ts';

const ads = exampleOf('google-ads-en.csv').text;
const lines = ads.split('\n').filter((line) => line !== '');
const isEarly = (line: string): boolean => /^(?:\w+ 2025|(?:January|February|March) 2026),/.test(line);
const early = [lines[0], '"January 1, 2025 - March 31, 2026"', lines[2], ...lines.filter(isEarly)].join('\n');
const [first, whole] = [tableOf(early, 'en'), tableOf(ads, 'en')];
const [march, june] = [dayNumber(2026, 3, 31), dayNumber(2026, 6, 30)];

const dateOf = (book: ModelWorkbook) => placeOf(book, 'kpis', 'control:report-date', 'latest');
const baselineOf = (book: ModelWorkbook) => placeOf(book, 'kpis', 'control:baseline', 'latest');

describe('a report date that an earlier build wrote', () => {
  const before = made({ table: first }, { asOf: march });

  test('gives way to one that is given now', () => {
    const { book, report } = renewed(before, { table: whole }, { asOf: june });
    expect(contentAt(book, dateOf(book))).toBe(june);
    expect([report.edits, report.proposalsKept, report.gaveWay]).toEqual([[], [], []]);
  });

  test('follows the data again once that has gone on beyond it, and it is told', () => {
    const { book, report } = renewed(before, { table: whole });
    expect(contentAt(book, dateOf(book))).toEqual(contentAt(made({ table: whole }), dateOf(made({ table: whole }))));
    expect(report.gaveWay).toEqual([{ sheet: 'KPIs', address: 'C3', was: march, now: null }]);
  });

  test('stays where the data is as it was', () => {
    const again = renewed(before, { table: first });
    expect(again.change.steps).toEqual([]);
    expect(again.report.gaveWay).toEqual([]);
  });

  test('stays where somebody typed another one, and it is told', () => {
    const own = typed(before, dateOf(before), march - 10);
    const { book, report } = renewed(own, { table: whole }, { asOf: june });
    expect(contentAt(book, dateOf(book))).toBe(march - 10);
    expect(report.edits).toMatchObject([{ address: 'C3', yours: march - 10, ours: june }]);
  });
});

describe('objectives beside data, built by one day and then by a later one', () => {
  const { book } = readGoalBook(readFileSync('examples/goals-en.csv', 'utf8'), 'en');
  const given = { table: whole, book };
  const before = made(given, { asOf: dayNumber(2026, 7, 2) });
  const reasons = (of: ModelWorkbook) => {
    const { rows } = markedOf(of, 'goals');
    const evaluator = evaluatorOf(of, dayNumber(2026, 11, 22));
    return rows.flatMap(({ key }) => {
      if (!key.startsWith('objective:')) return [];
      const at = placeOf(of, 'goals', key, 'reason');
      return [evaluator.cellValue(at.title, at.row, at.column)];
    });
  };

  test('are judged by the later day', () => {
    const after = renewed(before, given, { asOf: dayNumber(2026, 9, 20) }).book;
    expect(reasons(after)).toEqual(reasons(made(given, { asOf: dayNumber(2026, 9, 20) })));
    expect(reasons(after)).not.toEqual(reasons(before));
  });

  test('have their forecast tried by the day that somebody typed, where that stays', () => {
    const own = typed(before, dateOf(before), dayNumber(2026, 7, 5));
    const after = renewed(own, given, { asOf: dayNumber(2026, 9, 20) }).book;
    expect(reasons(after)).toEqual(reasons(made(given, { asOf: dayNumber(2026, 7, 5) })));
  });
});

describe('a baseline that somebody chose', () => {
  const before = made({ table: first });
  const chosen = typed(before, baselineOf(before), 'Mar 2025');
  const { book, report } = renewed(chosen, { table: first }, { granularity: 'quarter' });

  test('becomes the quarter that holds it, and it is told', () => {
    expect(contentAt(book, baselineOf(book))).toBe('Q1 2025');
    expect(report.gaveWay).toEqual([{ sheet: 'KPIs', address: 'C4', was: 'Mar 2025', now: 'Q1 2025' }]);
  });

  test('leaves no error on the sheet', () => {
    const fresh = typed(made({ table: first }, { granularity: 'quarter' }), baselineOf(before), 'Q1 2025');
    const { rows } = markedOf(book, 'kpis');
    const values = (of: ModelWorkbook) =>
      rows.flatMap(({ key }) =>
        ['baseline', 'changeSinceBaseline'].map((column) => {
          const at = placeOf(of, 'kpis', key, column);
          return evaluatorOf(of, 46_348).cellValue(at.title, at.row, at.column);
        }),
      );
    expect(values(book)).toEqual(values(fresh));
  });

  test('becomes the first month of a quarter', () => {
    const quarters = made({ table: first }, { granularity: 'quarter' });
    const own = typed(quarters, baselineOf(quarters), 'Q3 2025');
    const months = renewed(own, { table: first }, { granularity: 'month' }).book;
    expect(contentAt(months, baselineOf(months))).toBe('Jul 2025');
  });
});
