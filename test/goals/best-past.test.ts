import { bookOf, csv, day, goalWorkbook } from './goal-workbook.ts';

/** 100 days of 10 leads and a click-through rate of 10 %, but for thirty days of twice as much. */
const data = csv([
  ['Date', 'Leads', 'Clicks', 'Impressions'],
  ...Array.from({ length: 100 }, (_, index) => {
    const date = new Date(Date.UTC(2026, 5, 1 + index)).toISOString().slice(0, 10);
    const isGood = index >= 30 && index < 60;
    return [date, isGood ? 20 : 10, isGood ? 200 : 100, 1000];
  }),
]);

const start = day('2026-09-09');
const leads = { measure: 'leads', kind: 'cumulative', better: 'higher', start, due: start + 29 } as const;
const review = (target: number, changed: object = {}) => {
  const { says } = goalWorkbook(data, bookOf([{ ...leads, target: { kind: 'value', value: target }, ...changed }]), {
    asOf: day('2026-09-08'),
  });
  return [says(0, 'best_past'), says(0, 'smart_a')];
};

test('more than double the best days of the past gives pause, and less is within reach', () => {
  // By hand: the best thirty days hold 30 x 20 leads.
  expect(review(1201)).toEqual([600, '!']);
  expect(review(1200)).toEqual([600, '✓']);
});

test('days of which Data does not hold as many give no answer', () => {
  expect(review(1201, { due: start + 199 })).toEqual([null, '–']);
});

test('a level is held against four weeks, where less is better against the lowest', () => {
  const level = { measure: 'CTR', kind: 'level', better: 'higher' };
  // By hand: the best four weeks are 20 %, the lowest 10 %.
  expect([0.39, 0.41].map((target) => review(target, level)[1])).toEqual(['✓', '!']);
  expect(review(0.04, { ...level, better: 'lower' })[1]).toBe('!');
});
