import { shiftFormula } from '../../core/workbook/shift/shift-formula.ts';
import { translateFormula } from '../../core/workbook/shift/translate-formula.ts';

const insertRows = (at: number, count: number) =>
  ({ title: 'Data', change: { axis: 'rows', kind: 'insert', at, count } }) as const;
const deleteRows = (at: number, count: number) =>
  ({ title: 'Data', change: { axis: 'rows', kind: 'delete', at, count } }) as const;
const insertColumns = (at: number, count: number) =>
  ({ title: 'Data', change: { axis: 'columns', kind: 'insert', at, count } }) as const;
const moveRows = (from: number, count: number, to: number) =>
  ({ title: 'Data', change: { axis: 'rows', kind: 'move', from, count, to } }) as const;

describe('a formula on a sheet where rows come in', () => {
  test.each([
    ['a cell at or below them goes down', 'A5+A4', 'A7+A4'],
    ['dollars stay where they are', '$A$5+A$5+$A5', '$A$7+A$7+$A7'],
    ['a range around them grows', 'SUM(A1:B9)', 'SUM(A1:B11)'],
    ['a range that ends right before them stays', 'SUM(A1:A4)', 'SUM(A1:A4)'],
    ['a range written from its end grows too', 'SUM(B9:A1)', 'SUM(B11:A1)'],
    ['whole rows go along, whole columns stay', 'SUM(4:6)+SUM($B:$C)', 'SUM(4:8)+SUM($B:$C)'],
    ['the sheet may be named, whatever its case', "Data!A9+'DATA'!A9", "Data!A11+'DATA'!A11"],
    ['other sheets stay', "Other!A9+'Data 2'!A9", "Other!A9+'Data 2'!A9"],
    ['other files stay', "[1]Data!A9+'[Book.xlsx]Data'!A9+'C:\\[b.xlsx]Data'!A9", null],
    ['references through several sheets stay', "SUM(Data:Last!A9)+SUM('Data:Last one'!A9)+SUM(Q1:Q3!A9)", null],
    ['texts stay', '"A9"&" see ""A9"" "', null],
    ['functions and names that look like cells stay', 'LOG10(9)+TAX2026.x+_A9+A9B+XYZ9+A2000000', null],
    ['tables’ columns stay', "Sales[A9]+Sales[[#This Row],[B9]]+[@[C9 ']]]", null],
    ['numbers stay', '1E9+9.5', null],
    ['names of a sheet stay', "Data!Rate+'My A9'!Rate", null],
    ['what is lost stays lost', '#REF!+Data!#REF!+#REF!A9', null],
    [
      'arrays, errors and signs stay as they are',
      'IF( A9 <>{1,2;3,4} ; #N/A ; -A9% )',
      'IF( A11 <>{1,2;3,4} ; #N/A ; -A11% )',
    ],
    ['a range may begin with a cell and end with a function', 'SUM(A9:INDEX(B:B,A9))', 'SUM(A11:INDEX(B:B,A11))'],
    ['spilled and implicit references go along', '@A9+A9#', '@A11+A11#'],
    ['what is pushed over the edge is gone, a range ends at it', 'A1048575+SUM(A2:A1048576)', '#REF!+SUM(A2:A1048576)'],
  ])('%s', (_, formula, shifted) => {
    expect(shiftFormula(formula, 'Data', insertRows(4, 2))).toBe(shifted ?? formula);
  });

  test('on another sheet only what names the sheet goes along', () => {
    expect(shiftFormula("A9+'data'!A9", 'Other', insertRows(4, 2))).toBe("A9+'data'!A11");
  });

  test('a title with an apostrophe and letters of every language is found', () => {
    const change = { ...insertRows(4, 2).change };
    expect(shiftFormula("'Owner''s'!A9+Değerler!A9", 'x', { title: "Owner's", change })).toBe(
      "'Owner''s'!A11+Değerler!A9",
    );
    expect(shiftFormula("'Owner''s'!A9+Değerler!A9", 'x', { title: 'Değerler', change })).toBe(
      "'Owner''s'!A9+Değerler!A11",
    );
  });
});

test.each([
  ['a cell that goes is #REF!', 'A5+Data!$A$6', '#REF!+Data!#REF!'],
  ['a range that goes whole is #REF!', 'SUM(A5:B6)+SUM(5:6)', 'SUM(#REF!)+SUM(#REF!)'],
  ['a range loses what goes at either end', 'SUM(A1:A5)+SUM(A6:A9)+SUM(A1:A9)', 'SUM(A1:A4)+SUM(A5:A7)+SUM(A1:A7)'],
  ['cells below come up', 'A7+A4', 'A5+A4'],
])('where rows go, %s', (_, formula, shifted) => {
  expect(shiftFormula(formula, 'Data', deleteRows(4, 2))).toBe(shifted);
});

test('columns go past Z, and rows keep still', () => {
  expect(shiftFormula('$Z$9+SUM(A:Y)+SUM(3:4)', 'Data', insertColumns(24, 2))).toBe('$AB$9+SUM(A:AA)+SUM(3:4)');
});

test('references follow rows that are moved, ranges by their ends', () => {
  // Rows 3 and 4 go before row 9: 5 to 8 come up by two.
  expect(shiftFormula('A3+A4+A5+A8+A9+SUM(A1:A9)+SUM(A3:A4)+SUM(A1:A4)', 'Data', moveRows(2, 2, 8))).toBe(
    'A7+A8+A3+A6+A9+SUM(A1:A9)+SUM(A7:A8)+SUM(A1:A8)',
  );
});

test.each([
  ['what has no dollar goes along', 'A1+$A1+A$1+$A$1', 3, 2, 'C4+$A4+C$1+$A$1'],
  ['other sheets too', "Data!A1+'[1]x'!B2", 1, 0, "Data!A2+'[1]x'!B3"],
  ['whole columns to the side, whole rows down', 'SUM(A:B)+SUM(1:2)', 1, 1, 'SUM(B:C)+SUM(2:3)'],
  ['up from the first row is the last', 'A1', -1, 0, 'A1048576'],
  ['texts and names stay', '"A1"&LOG10(A1)', 1, 1, '"A1"&LOG10(B2)'],
])('a copied formula: %s', (_, formula, down, right, copied) => {
  expect(translateFormula(formula, down, right)).toBe(copied);
});
