import { withSemicolons, writesCommas } from '../../gas/client/read/separators.ts';
import { isSparkline, sparklineFormula } from '../../gas/client/read/sparklines.ts';

test.each([
  ['=SUM(A1,B2)', '=SUM(A1;B2)'],
  ['=A1+1', '=A1+1'],
  ['=IF(A1>0,"a, b",CONCATENATE("""x, ""y",C1))', '=IF(A1>0;"a, b";CONCATENATE("""x, ""y";C1))'],
  ["=SUM('North, ''South'''!A1,'a;b'!B1)", "=SUM('North, ''South'''!A1;'a;b'!B1)"],
  // A comma in braces parts columns, and stays one wherever the formula goes.
  ['=SUM({1,2;3,4},SUM({MAX(1,2),3}),5)', '=SUM({1,2;3,4};SUM({MAX(1,2),3});5)'],
  ['="{",A1', '="{";A1'],
  ['=CONCATENATE("never closed, ,', '=CONCATENATE("never closed, ,'],
])('between the arguments of %s a comma is a semicolon', (told, read) => {
  expect(withSemicolons(told)).toBe(read);
});

test('a formula that is told with semicolons stays as it is, decimal commas and all', () => {
  for (const told of ['=SUM(A1;0,5)', '=IF(A1>0,5;"a";{1\\2})']) expect(withSemicolons(told)).toBe(told);
});

test.each([
  ['en_US', true],
  ['en_GB', true],
  ['he_IL', true],
  ['iw_IL', true],
  ['ja_JP', true],
  ['de_DE', false],
  ['tr_TR', false],
  ['pl_PL', false],
  ['id_ID', false],
  ['fr_CH', false],
  ['not a locale', true],
])('a spreadsheet of %s tells commas between arguments: %s', (locale, isSo) => {
  expect(writesCommas(locale)).toBe(isSo);
});

test.each([
  "='Chart data'!$B$2:$M$2",
  "='Owner''s, (2)'!$B$2:$M$2",
  // Google may take quotes off that a title does not need.
  '=Data!$A$1:$AB$100000',
  "='Chart data'!$B$2",
])('a line drawn of %s is known as ours', (range) => {
  expect(isSparkline(sparklineFormula(range.slice(1)))).toBe(true);
});

test.each([
  '=SPARKLINE(A1:B2)',
  '=SPARKLINE($A$1:$B$2)',
  "=SPARKLINE('Chart data'!$B$2:$M$2;A1:B2)",
  '=SPARKLINE(\'Chart data\'!$B$2:$M$2)&""',
  '=SPARKLINE({1;2;3})',
  '=SPARKLINE(#REF!)',
  "=SUM('Chart data'!$B$2:$M$2)",
])('%s is the user’s own', (formula) => {
  expect(isSparkline(formula)).toBe(false);
});
