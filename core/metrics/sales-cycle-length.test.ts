import { dayNumber } from '../values/day-number.ts';
import { type Answer, noAnswer } from '../values/no-answer.ts';
import type { Column } from './metric.ts';
import { salesCycleLength } from './sales-cycle-length.ts';

const blank = noAnswer('no-data');
const column = (cells: readonly Answer[]): Column => cells.map((cell) => [cell]);
const length = (created: readonly Answer[], closed: readonly Answer[], statistic = 'mean') =>
  salesCycleLength.compute({ created_dates: column(created), closed_dates: column(closed) }, statistic);

describe('days', () => {
  test('the mean, or the median of an odd or an even number of deals', () => {
    expect(length([0, 0, 0], [1, 2, 12])).toBe(5);
    expect(length([0, 0, 0], [12, 1, 2], 'median')).toBe(2);
    expect(length([0, 0, 0, 0], [12, 1, 2, 5], 'median')).toBe(3.5);
    expect(length([0], [7], 'median')).toBe(7);
  });

  test('a deal closed on its first day takes no days, whatever the hour', () => {
    expect(length([46023.9], [46023.1])).toBe(0);
    expect(length([46023.9], [46024.1])).toBe(1);
  });

  test('a row and a column of as many dates go together', () => {
    const columns = { created_dates: [[1, 2]], closed_dates: [[3], [4]] };
    expect(salesCycleLength.compute(columns, 'mean')).toBe(2);
  });

  test('rows without both dates do not count', () => {
    expect(length([1, blank, 3, blank], [5, 6, blank, blank])).toBe(4);
  });
});

describe('no answer', () => {
  test('different counts: one mismatch', () => {
    expect(length([1, 2], [3])).toEqual(noAnswer('shape-mismatch', { parameter: 'closed_dates' }));
  });

  test('closed before created: out of range, with the date', () => {
    const created = [dayNumber(2026, 1, 1), dayNumber(2026, 1, 9)];
    const closed = [dayNumber(2026, 1, 2), dayNumber(2026, 1, 5)];
    expect(length(created, closed)).toEqual(
      noAnswer('out-of-range', { parameter: 'closed_dates', found: '2026-01-05', notBefore: 'created_dates' }),
    );
  });

  test('no row with both dates: no data', () => {
    expect(length([1, blank], [blank, 2])).toMatchObject({ code: 'no-data' });
    expect(length([1, 2], [blank])).toMatchObject({ code: 'no-data', parameter: 'closed_dates' });
    expect(salesCycleLength.compute({ created_dates: undefined, closed_dates: [[1]] }, 'mean')).toMatchObject({
      code: 'no-data',
      parameter: 'created_dates',
    });
  });

  test('a cell that is no date is told, even where the other is blank', () => {
    const bad = noAnswer('not-a-date', { found: 'soon' });
    expect(length([1, bad], [2, 3])).toEqual(bad);
    expect(length([1, 2], [2, bad])).toEqual(bad);
    expect(length([1, blank], [2, bad])).toEqual(bad);
  });
});
