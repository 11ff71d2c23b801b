import { type Answer, noAnswer } from '../values/no-answer.ts';
import { leadScore } from './lead-score.ts';
import type { Column } from './metric.ts';

const blank = noAnswer('no-data');
const score = (signals: Column | undefined, weights: Column | undefined, highest?: Answer) =>
  leadScore.compute({ signals, weights, highest: highest === undefined ? undefined : [[highest]] }, '');

describe('shapes', () => {
  test('one lead gives one answer, more give a column', () => {
    expect(score([[1, 0]], [[3, 1]])).toBe(75);
    expect(
      score(
        [
          [1, 0],
          [0, 1],
        ],
        [[3, 1]],
      ),
    ).toEqual([[75], [25]]);
  });

  test('weights stand in a row or in a column', () => {
    expect(score([[1, 0]], [[3], [1]])).toBe(75);
  });

  test('one lead may stand upright beside its weights', () => {
    expect(score([[1], [0]], [[3], [1]])).toBe(75);
  });

  test('a single column beside a single weight is one signal of several leads', () => {
    expect(score([[1], [0]], [[5]])).toEqual([[100], [0]]);
  });

  test.each([
    ['too few weights', [[1, 1, 1]], [[1, 1]]],
    ['too many weights', [[1, 1]], [[1, 1, 1]]],
    ['an upright lead beside weights in a row', [[1], [1]], [[1, 1]]],
    [
      'weights in rows and columns',
      [[1, 1]],
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ])('%s: one mismatch', (_, signals, weights) => {
    expect(score(signals, weights)).toEqual(noAnswer('shape-mismatch', { parameter: 'weights' }));
  });

  test('more than one highest: one mismatch', () => {
    expect(leadScore.compute({ signals: [[1], [1]], weights: [[1]], highest: [[1, 2]] }, '')).toEqual(
      noAnswer('shape-mismatch', { parameter: 'highest' }),
    );
  });
});

describe('the highest score', () => {
  test('left out or blank, it is the sum of the weights above zero', () => {
    expect(score([[1, 0, 0]], [[10, 10, -5]])).toBe(50);
    expect(score([[1, 0, 0]], [[10, 10, -5]], blank)).toBe(50);
  });

  test('the score is held to 0 and 100', () => {
    expect(score([[5, 0]], [[10, -5]])).toBe(100);
    expect(score([[0, 2]], [[10, -5]])).toBe(0);
  });

  test('zero has no answer, whether given or from the weights', () => {
    expect(score([[1]], [[5]], 0)).toMatchObject({ code: 'zero-denominator' });
    expect(score([[1], [blank]], [[-5]])).toMatchObject([[{ code: 'zero-denominator' }], [{ code: 'no-data' }]]);
  });

  test('below zero is out of range', () => {
    expect(score([[1]], [[5]], -1)).toMatchObject({ code: 'out-of-range', parameter: 'highest' });
  });
});

describe('cells that are no numbers', () => {
  test('a blank signal is absent, a lead without signals has no score', () => {
    expect(
      score(
        [
          [1, blank],
          [blank, blank],
        ],
        [[1, 1]],
      ),
    ).toEqual([[50], [noAnswer('no-data', { parameter: 'signals' })]]);
  });

  test('a bad signal spoils its own lead only', () => {
    const bad = noAnswer('not-a-number', { found: 'yes' });
    expect(
      score(
        [
          [1, bad],
          [1, 1],
        ],
        [[1, 1]],
      ),
    ).toEqual([[bad], [100]]);
  });

  test('a bad weight or highest spoils all', () => {
    const bad = noAnswer('not-a-number', { found: '#REF!' });
    expect(score([[1], [1]], [[bad]])).toEqual([[bad], [bad]]);
    expect(score([[1], [1]], [[1]], bad)).toEqual([[bad], [bad]]);
  });

  test('a blank weight adds nothing, all of them blank are no data', () => {
    expect(score([[1, 1]], [[4, blank]])).toBe(100);
    expect(score([[1, 1]], [[blank, blank]])).toEqual(noAnswer('no-data', { parameter: 'weights' }));
  });

  test('a missing argument is no data', () => {
    expect(score(undefined, [[1, 1]])).toMatchObject({ code: 'no-data' });
    expect(score([[blank]], [[1, 1]])).toMatchObject({ code: 'no-data' });
    expect(score([[1, 1]], undefined)).toMatchObject({ code: 'no-data' });
  });

  test('numbers too large to add up have no answer', () => {
    expect(score([[1e308, 1e308]], [[10, -10]])).toMatchObject({ code: 'out-of-range' });
  });
});
