import { answerOf, callFunction } from './call-function.ts';

describe('blank', () => {
  test.each([[null], [undefined], [''], [' '], ['\t\u00a0']])('%j is no number and no zero', (blank) => {
    expect(answerOf('CTR', blank, 100)).toBe('no-data');
    expect(answerOf('CTR', 5, blank)).toBe('no-data');
    expect(answerOf('CTR', [[5], [blank]], 100)).toEqual([[0.05], ['no-data']]);
  });

  test.each([[null], [undefined], ['']])('%j in place of an optional argument takes its default', (blank) => {
    expect(answerOf('CLV', 60, 6, 3, blank)).toBe(1080);
    expect(answerOf('CHURN_RATE', 50, 1000, blank)).toBe(0.05);
    expect(answerOf('CLV_DISCOUNTED', 100, 0, 0.1, blank)).toBe(0);
  });
});

describe('what only looks like a number', () => {
  test.each([
    ['120'],
    ['12,5 %'],
    ['1.234,56 ₺'],
    ['١٢٠'],
    ['#N/A'],
    ['#DIV/0!'],
    [true],
    [false],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [new Date(0)],
    [{}],
    [Symbol('x')],
    [12n],
  ])('%p', (cell) => {
    expect(answerOf('CTR', cell, 100)).toBe('not-a-number');
    expect(answerOf('CTR', [[5], [cell]], 100)).toEqual([[0.05], ['not-a-number']]);
  });

  test('is shown as it stands', () => {
    expect(callFunction('CTR', '1.234,56 ₺', 100)).toMatchObject({ parameter: 'clicks', found: '1.234,56 ₺' });
    expect(callFunction('CTR', true, 100)).toMatchObject({ parameter: 'clicks', found: 'TRUE' });
  });

  test('an object that cannot be shown is no number either', () => {
    expect(answerOf('CTR', Object.create(null), 100)).toBe('not-a-number');
  });
});

describe('bounds', () => {
  test('a value outside is told with its bounds', () => {
    expect(callFunction('CLV', 60, 6, 3, 40)).toEqual({
      ...{ code: 'out-of-range', parameter: 'gross_margin', found: '40', atMost: 1 },
    });
    expect(callFunction('CLV_DISCOUNTED', 100, 1.2, 0.1)).toMatchObject({ found: '1.2', atLeast: 0, atMost: 1 });
  });

  test('a bound that is missed by rounding is kept', () => {
    expect(answerOf('ANNUAL_CHURN', 0.1 + 0.2 + 0.3 + 0.4 + Number.EPSILON)).toBe(1);
  });

  test('an answer beyond all numbers is none', () => {
    expect(answerOf('CTR', 1e308, 1e-308)).toBe('out-of-range');
    expect(answerOf('CPM', 1e308, 1)).toBe('out-of-range');
  });
});

describe('text options', () => {
  const [end, start] = [(100 * 0.8) / (1 + 0.1 - 0.8), (100 * (1 + 0.1)) / (1 + 0.1 - 0.8)];
  const discounted = (timing: unknown) => callFunction('CLV_DISCOUNTED', 100, 0.8, 0.1, timing);

  test('in any case, with spaces around', () => {
    expect(discounted('start')).toBeCloseTo(start, 9);
    expect(discounted('START ')).toBeCloseTo(start, 9);
    expect(discounted(' End')).toBeCloseTo(end, 9);
    expect(discounted([['start']])).toBeCloseTo(start, 9);
  });

  test.each([['nonsense'], [5], [true]])('%p is none of them, and they are named', (timing) => {
    expect(discounted(timing)).toEqual({
      code: 'out-of-range',
      parameter: 'timing',
      found: String(timing),
      options: ['end', 'start'],
    });
  });

  test('one holds for all of a range', () => {
    expect(answerOf('CLV_DISCOUNTED', [[100], [200]], 0, 0.25, 'start')).toEqual([[100], [200]]);
  });

  test('each cell of a range has its own, and a blank the first', () => {
    const timings = [['start'], [null], ['x'], ['end']];
    expect(answerOf('CLV_DISCOUNTED', [[100], [100], [100], [100]], 0, 0.25, timings)).toEqual([
      [100],
      [0],
      ['out-of-range'],
      [0],
    ]);
  });

  test('spaces are no choice', () => {
    expect(discounted(' ')).toBeCloseTo(end, 9);
  });
});
