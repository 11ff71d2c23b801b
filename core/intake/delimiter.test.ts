import { detectDelimiter } from './delimiter.ts';

test.each([
  ['tabs', 'A\tB\n1,5\t2,5\n', '\t'],
  ['semicolons beside decimal commas', 'A;B;C\nx;1,5;2,5\ny;3,5;4,5\n', ';'],
  ['semicolons beside prose', 'A;B\nx;one, two, three\ny;four, five, six\n', ';'],
  ['commas', 'A,B\n"1,5",2\n', ','],
  ['pipes', 'A|B\n1|2\n', '|'],
  ['Arabic semicolons', 'الحملة؛النقرات\nأ؛١٢\n', '؛'],
  ['a preamble with commas', 'Report, all\nJuly 8, 2025 - July 31, 2025\n\nA;B;C\n1;2;3\n4;5;6\n', ';'],
  ['one column of decimal commas', 'Spend\n1,5\n2,5\n3,5\n', '\t'],
  ['one column of prose', 'Note\none, two\nthree, four\n', '\t'],
  ['one column', 'Spend\n1\n2\n', '\t'],
  ['nothing', '', '\t'],
])('%s', (_, text, delimiter) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});
