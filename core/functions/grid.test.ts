import { toGrid } from './grid.ts';

test.each([
  ['a value', 5, { height: 1, width: 1, isRange: false, isBlank: false }],
  ['nothing', undefined, { height: 1, width: 1, isRange: false, isBlank: true }],
  ['null', null, { height: 1, width: 1, isRange: false, isBlank: true }],
  ['an empty text', '', { height: 1, width: 1, isRange: false, isBlank: true }],
  ['zero', 0, { height: 1, width: 1, isRange: false, isBlank: false }],
  ['a list', [1, 2, 3], { height: 1, width: 3, isRange: true, isBlank: false }],
  ['a column', [[1], [2]], { height: 2, width: 1, isRange: true, isBlank: false }],
  ['a ragged range', [[1], [2, 3], []], { height: 3, width: 2, isRange: true, isBlank: false }],
  ['a range of blanks', [[null], ['']], { height: 2, width: 1, isRange: true, isBlank: true }],
])('%s', (_, argument, expected) => {
  expect(toGrid(argument)).toMatchObject(expected);
});
