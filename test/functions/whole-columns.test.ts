import { answerOf, callFunction } from './call-function.ts';

describe('SALES_CYCLE_LENGTH', () => {
  const cycle = (...given: unknown[]) => answerOf('SALES_CYCLE_LENGTH', ...given);

  test('dates come as day numbers, as text, or as text with a time', () => {
    expect(cycle([[46000], ['2026-01-10T08:00:00Z']], [[46010], ['2026-01-24']])).toBe(12);
    expect(cycle('2026-01-01', '2026-02-15')).toBe(45);
    expect(cycle([[46000.9]], [[46010.1]])).toBe(10);
  });

  test.each([['01.01.2026'], ['2026-02-30'], [-5], [0], [true], ['soon'], [Number.NaN]])('%p is no date', (date) => {
    expect(callFunction('SALES_CYCLE_LENGTH', [[46000], [date]], [[46010], [46011]])).toMatchObject({
      code: 'not-a-date',
      parameter: 'created_dates',
    });
  });

  test('open deals do not count, and without a closed one there is no answer', () => {
    expect(cycle([[46000], [46000]], [[46010], [null]])).toBe(10);
    expect(cycle([[46000], [null]], [[null], [46010]])).toBe('no-data');
    expect(cycle([[46000]], [['']])).toBe('no-data');
  });

  test('the middle one, or the mean of the two in the middle', () => {
    const created = [[46000], [46000], [46000], [46000]];
    expect(cycle(created, [[46001], [46003], [46005], [46100]], 'median')).toBe(4);
    expect(cycle(created, [[46001], [46003], [46100], [null]], ' MEDIAN ')).toBe(3);
    expect(callFunction('SALES_CYCLE_LENGTH', created, created, 'mode')).toMatchObject({
      code: 'out-of-range',
      options: ['mean', 'median'],
    });
  });

  test('a row may stand for a column, but their lengths are equal', () => {
    expect(cycle([46000, 46001], [[46010], [46011]])).toBe(10);
    expect(cycle([[46000], [46001]], [[46010]])).toBe('shape-mismatch');
  });

  test('a deal that closed before it began is told with its date', () => {
    expect(callFunction('SALES_CYCLE_LENGTH', '2026-01-09', '2026-01-05')).toMatchObject({
      code: 'out-of-range',
      found: '2026-01-05',
    });
  });
});

describe('LEAD_SCORE', () => {
  const score = (...given: unknown[]) => answerOf('LEAD_SCORE', ...given);

  test('takes ticked boxes for signals, and no box for a weight', () => {
    // 15 of 25, and a lead of which no box is ticked.
    const boxes = [
      [true, false, true],
      [false, false, false],
    ];
    expect(score(boxes, [[10, 10, 5]])).toEqual([[60], [0]]);
    expect(score([[1, 0]], [[true, 5]])).toBe('not-a-number');
  });

  test('one lead gives a value, several a column', () => {
    expect(score([[1, 0]], [[30, 20]])).toBe(60);
    expect(
      score(
        [
          [1, 0],
          [0, 1],
        ],
        [[30, 20]],
      ),
    ).toEqual([[60], [40]]);
    expect(score(1, 10)).toBe(100);
  });

  test('weights stand in a row or a column; one lead may stand upright beside them', () => {
    expect(
      score(
        [
          [1, 0],
          [0, 1],
        ],
        [[30], [20]],
      ),
    ).toEqual([[60], [40]]);
    expect(score([[1], [0]], [[30], [20]])).toBe(60);
    expect(score([1, 0], [30, 20])).toBe(60);
  });

  test('several leads of one signal', () => {
    expect(score([[1], [0], [2]], [[10]])).toEqual([[100], [0], [100]]);
  });

  test.each([
    ['more signals than weights', [[1, 1, 1]], [[30, 20]]],
    [
      'weights in a rectangle',
      [[1, 1]],
      [
        [30, 20],
        [1, 2],
      ],
    ],
    ['a full score of two cells', [[1, 1]], [[30, 20]], [[50, 60]]],
  ])('%s do not fit', (_, ...given) => {
    expect(score(...given)).toBe('shape-mismatch');
  });

  test('a bad signal spoils its own lead only', () => {
    expect(
      score(
        [
          [1, 'x'],
          [1, null],
          [null, null],
        ],
        [[30, 20]],
      ),
    ).toEqual([['not-a-number'], [60], ['no-data']]);
  });

  test('a bad weight spoils all, because all depend on it', () => {
    expect(
      score(
        [
          [1, 1],
          [1, 0],
        ],
        [[30, 'x']],
      ),
    ).toEqual([['not-a-number'], ['not-a-number']]);
  });

  test('the full score', () => {
    expect(score([[1, 1]], [[30, 20]], 100)).toBe(50);
    expect(score([[1, 1]], [[30, 20]], [[100]])).toBe(50);
    expect(score([[1, 1]], [[30, 20]], null)).toBe(100);
    expect(score([[1, 1]], [[30, 20]], 0)).toBe('zero-denominator');
    expect(score([[1, 1]], [[30, 20]], -1)).toBe('out-of-range');
    expect(score([[1, 1]], [[30, 20]], 'x')).toBe('not-a-number');
  });

  test('is held between 0 and 100', () => {
    expect(
      score(
        [
          [9, 0],
          [0, 9],
        ],
        [[30, -20]],
      ),
    ).toEqual([[100], [0]]);
  });
});
