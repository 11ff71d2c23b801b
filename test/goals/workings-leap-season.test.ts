import type { Objective } from '../../core/goals/model/objective.ts';
import { bookOf, csv, day, goalWorkbook } from './goal-workbook.ts';

const iso = (of: number): string => new Date((of - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** A hundred on every day. */
function even(from: string, to: string): string {
  const days = Array.from({ length: day(to) - day(from) + 1 }, (_, index) => iso(day(from) + index));
  return csv([['Date', 'Leads'], ...days.map((date) => [date, 100])]);
}

const seasonal = (start: string, due: string, target: number): Partial<Objective> => ({
  ...{ start: day(start), due: day(due), measure: 'leads', curve: 'seasonal' },
  target: { kind: 'value', value: target },
});

/** What the plan of each objective expects on a day. */
const expected = (data: string, objectives: readonly Partial<Objective>[], asOf: string): readonly unknown[] => {
  const { says } = goalWorkbook(data, bookOf(objectives), { asOf: day(asOf) });
  return objectives.map((_, slot) => says(slot, 'expected'));
};

describe('like last year, in a leap year', () => {
  const data = even('2027-01-01', '2028-03-31');
  const february = seasonal('2028-02-01', '2028-02-29', 2800);
  const leapDay = seasonal('2028-02-29', '2028-02-29', 366);
  const quarter = seasonal('2028-01-01', '2028-03-31', 9000);
  const shortFebruary = seasonal('2028-02-01', '2028-02-28', 2800);
  const all = [february, leapDay, quarter, shortFebruary];

  test('28 February does not yet expect what its 29th is to bring', () => {
    // 27 of last February's 28 days; 58 of the 90 of last year's first quarter.
    expect(expected(data, all, '2028-02-28')).toEqual([2700, 0, 5800, 2800]);
  });

  test('29 February is the end of February', () => {
    expect(expected(data, all, '2028-02-29')).toEqual([2800, 366, 5900, 2800]);
  });

  test('March follows the days of last March', () => {
    expect(expected(data, [quarter], '2028-03-01')).toEqual([6000]);
  });
});

test('the year after a leap year, the end of February has all that the last one brought', () => {
  const data = even('2028-01-01', '2029-03-31');
  const quarter = seasonal('2029-01-01', '2029-03-31', 9100);
  const february = seasonal('2029-02-01', '2029-02-28', 2900);
  expect(expected(data, [quarter, february], '2029-02-27')).toEqual([5800, 2700]);
  expect(expected(data, [quarter, february], '2029-02-28')).toEqual([6000, 2900]);
});
