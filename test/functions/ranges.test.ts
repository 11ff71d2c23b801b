import { answerOf, callFunction } from './call-function.ts';

const average = 50 / 1075;

describe('shapes', () => {
  test.each([
    ['a column against a column', [[5], [10]], [[100], [400]], [[0.05], [0.025]]],
    ['a row against a row', [[5, 10]], [[100, 400]], [[0.05, 0.025]]],
    [
      'a rectangle against a rectangle',
      [
        [5, 10],
        [1, 2],
      ],
      [
        [100, 100],
        [10, 10],
      ],
      [
        [0.05, 0.1],
        [0.1, 0.2],
      ],
    ],
    ['a column against one value', [[5], [10]], 100, [[0.05], [0.1]]],
    ['one value against a column', 10, [[100], [200]], [[0.1], [0.05]]],
    ['a column against a range of one cell', [[5], [10]], [[100]], [[0.05], [0.1]]],
    ['a range of one cell against one value', [[5]], 100, [[0.05]]],
    [
      'a row against a column',
      [[5, 10]],
      [[100], [200]],
      [
        [0.05, 0.1],
        [0.025, 0.05],
      ],
    ],
    [
      'a column against a rectangle',
      [[5], [10]],
      [
        [100, 50],
        [100, 50],
      ],
      [
        [0.05, 0.1],
        [0.1, 0.2],
      ],
    ],
    ['a flat list as a row', [5, 10], 100, [[0.05, 0.1]]],
  ])('%s', (_, clicks, impressions, expected) => {
    expect(answerOf('CTR', clicks, impressions)).toEqual(expected);
  });

  test('values alone give a value, not a range', () => {
    expect(answerOf('CTR', 5, 100)).toBe(0.05);
    expect(answerOf('CTR', 5, 0)).toBe('zero-denominator');
  });
});

describe('ranges that differ in length', () => {
  test('the cells that all have are computed, in either order', () => {
    expect(answerOf('CTR', [[5], [10], [15]], [[100], [100]])).toEqual([[0.05], [0.1], ['shape-mismatch']]);
    expect(answerOf('CTR', [[5], [10]], [[100], [100], [100]])).toEqual([[0.05], [0.1], ['shape-mismatch']]);
  });

  test('widths too', () => {
    expect(answerOf('CTR', [[5, 6, 7]], [[100, 100]])).toEqual([[0.05, 0.06, 'shape-mismatch']]);
    expect(
      answerOf(
        'CTR',
        [
          [5, 6],
          [7, 8],
        ],
        [[100, 100, 100]],
      ),
    ).toEqual([
      [0.05, 0.06, 'shape-mismatch'],
      [0.07, 0.08, 'shape-mismatch'],
    ]);
  });

  test('the reason says how many rows or columns they have, of a function about goals too', () => {
    const last = (result: unknown): unknown => (result as unknown[][]).at(-1)?.at(-1);
    const rows = { code: 'shape-mismatch', rows: [3, 2] };
    expect(last(callFunction('CTR', [[5], [10], [15]], [[100], [100]]))).toEqual(rows);
    expect(last(callFunction('CLV', 60, [[6], [6], [6]], 3, [[0.5], [0.5]]))).toEqual(rows);
    expect(last(callFunction('GOAL_REMAINING', [[1], [2], [3]], [[10], [10]]))).toEqual(rows);
    expect(last(callFunction('CTR', [[5, 6, 7]], [[100, 100]]))).toEqual({ code: 'shape-mismatch', columns: [3, 2] });
  });

  test('a third argument counts only where the formula reads it', () => {
    const [lost, start] = [[[50], [50], [50]], 1000];
    expect(answerOf('CHURN_RATE', lost, start, [[1150], [1150]])).toEqual([[average], [average], ['shape-mismatch']]);
    expect(answerOf('CHURN_RATE', lost, start, [[null], [null]])).toEqual([[0.05], [0.05], [0.05]]);
  });

  test('rows of different lengths end in blank cells', () => {
    expect(answerOf('CTR', [[5, 6], [7]], 100)).toEqual([
      [0.05, 0.06],
      [0.07, 'no-data'],
    ]);
    expect(answerOf('CTR', [[5], [7, 8]], 100)).toEqual([
      [0.05, 'no-data'],
      [0.07, 0.08],
    ]);
  });
});

describe('optional arguments in ranges', () => {
  test('a blank cell takes the default, the others their own', () => {
    expect(answerOf('CLV', [[60], [60], [60]], 6, 3, [[null], [0.5], ['']])).toEqual([[1080], [540], [1080]]);
    expect(answerOf('CLV', 60, 6, 3, [[null, 0.5]])).toEqual([[1080, 540]]);
  });

  test('a default does not hide what is no number', () => {
    expect(answerOf('CLV', [[60], [60]], 6, 3, [['x'], [40]])).toEqual([['not-a-number'], ['out-of-range']]);
  });

  test('the definition changes cell by cell where the argument that asks for it is given', () => {
    const end = [[1150], [null], ['']];
    expect(answerOf('CHURN_RATE', [[50], [50], [50]], 1000, end)).toEqual([[average], [0.05], [0.05]]);
    expect(answerOf('WIN_RATE', [[20], [20]], [[30], [30]], [[100], [null]])).toEqual([[0.2], [0.4]]);
  });

  test('also where the argument is a row over a column', () => {
    expect(answerOf('CHURN_RATE', [[50], [100]], 1000, [[1150, null]])).toEqual([
      [average, 0.05],
      [2 * average, 0.1],
    ]);
  });

  test('a blank in a required argument stays the reason', () => {
    expect(answerOf('CHURN_RATE', [[50], [null]], 1000, [[null], [1000]])).toEqual([[0.05], ['no-data']]);
    expect(answerOf('WIN_RATE', [[20], [20]], [[null], [null]], [[100], [null]])).toEqual([[0.2], ['no-data']]);
  });

  test('what is no number in an optional cell is told, and not taken for a blank', () => {
    expect(answerOf('CHURN_RATE', [[50], [50]], 1000, [['x'], [null]])).toEqual([['not-a-number'], [0.05]]);
  });

  test('a cell that a short row lacks is blank too', () => {
    expect(answerOf('CHURN_RATE', [[50], [50]], 1000, [[1150], []])).toEqual([[average], [0.05]]);
  });

  test('spaces are blank too', () => {
    expect(answerOf('CLV', 60, 6, 3, ' ')).toBe(1080);
    expect(answerOf('CLV', [[60], [60]], 6, 3, [[' '], [0.5]])).toEqual([[1080], [540]]);
    expect(answerOf('CHURN_RATE', 50, 1000, ' ')).toBe(0.05);
    expect(answerOf('CHURN_RATE', [[50], [50]], 1000, [[' '], [1150]])).toEqual([[0.05], [average]]);
  });
});

describe('empty ranges', () => {
  test.each([[[]], [[[]]]])('%j is blank', (empty) => {
    expect(answerOf('CTR', empty, 100)).toEqual([['no-data']]);
    expect(answerOf('CTR', [[5], [6]], empty)).toEqual([['no-data'], ['no-data']]);
    expect(answerOf('CLV', 60, 6, 3, empty)).toEqual([[1080]]);
    expect(answerOf('CHURN_RATE', 50, 1000, empty)).toEqual([[0.05]]);
  });

  test('whole columns have none either', () => {
    expect(answerOf('SALES_CYCLE_LENGTH', [], [])).toBe('no-data');
    expect(answerOf('SALES_CYCLE_LENGTH', [[]], [[]])).toBe('no-data');
    expect(answerOf('LEAD_SCORE', [], [])).toBe('no-data');
    expect(answerOf('LEAD_SCORE', [[]], [[10]])).toBe('no-data');
  });
});

test('a reason names the argument and what stood there', () => {
  expect(callFunction('CTR', [[5], ['12,5 %']], [[null], [100]])).toEqual([
    [{ code: 'no-data', parameter: 'impressions' }],
    [{ code: 'not-a-number', parameter: 'clicks', found: '12,5 %' }],
  ]);
});
