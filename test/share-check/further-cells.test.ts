import { furtherCells } from '../../core/share-check/further-cells.ts';

test('cells after the first are told as addresses, neighbours as one', () => {
  expect(furtherCells([1, 2, 3, 4, 8], 1)).toBe('B3:B5, B9');
});

test('one cell has no others', () => {
  expect(furtherCells([7], 0)).toBe('');
});

test('a long list ends with a sign that there are more', () => {
  const rows = Array.from({ length: 50 }, (_, at) => at * 2);
  expect(furtherCells(rows, 27)).toBe('AB3, AB5, AB7, AB9, AB11, AB13, …');
});
