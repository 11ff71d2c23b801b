import { opened } from './opened.ts';

describe('what people do by hand', () => {
  test('rows are sorted whole, and what they say of their own row goes along', () => {
    const { user, sheet } = opened();
    user.type('Sheet1', 'A1', ['Month', 'Spend', 'Double'], ['Feb', 200, '=B2*2'], ['Jan', 100, '=B3*2'], [null, null]);
    user.sort('Sheet1', 'A2:C4', 2);
    expect(sheet.getRange('A2:C4').getValues()).toEqual([
      ['Jan', 100, 200],
      ['Feb', 200, 400],
      ['', '', ''],
    ]);
    expect(sheet.getRange('C2:C3').getFormulas()).toEqual([['=B2*2'], ['=B3*2']]);
  });

  test('lines come, go and move', () => {
    const { user, sheet } = opened();
    user.type('Sheet1', 'A1', ['a'], ['b'], ['c']);
    user.insert('Sheet1', 'rows', 2);
    user.move('Sheet1', 'rows', 4, 1, 1);
    user.remove('Sheet1', 'rows', 3);
    user.insert('Sheet1', 'columns', 1);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['', 'c'],
      ['', 'a'],
      ['', 'b'],
    ]);
  });

  test('a copy of a sheet is a sheet of its own', () => {
    const { user, book } = opened();
    user.type('Sheet1', 'A1', [1, '=A1+1']);
    user.duplicate('Sheet1', 'Copy');
    user.type('Copy', 'A1', [5]);
    expect([book.value('Sheet1', 'B1'), book.value('Copy', 'B1')]).toEqual([2, 6]);
  });

  test('sheets are renamed and removed, and formulas follow', () => {
    const { user, book } = opened();
    user.addSheet('Data', 0);
    user.type('Sheet1', 'A1', ['=Data!A1']);
    user.rename('Data', 'My data');
    expect(book.formula('Sheet1', 'A1')).toBe("='My data'!A1");
    user.removeSheet('My data');
    expect(book.formula('Sheet1', 'A1')).toBe('=#REF!');
    expect(() => user.removeSheet('Sheet1')).toThrow();
  });

  test('quotes that titles do not need are taken off where this Google does so', () => {
    const { sheet, spreadsheet } = opened({ tidiesQuotes: true });
    for (const title of ['Data', 'Q1', 'My data']) spreadsheet.insertSheet(title);
    const formula = `='Data'!A1&'Q1'!A1&'My data'!A1&"'Data'!"`;
    expect(sheet.getRange('A1').setFormula(formula).getFormula()).toBe(`=Data!A1&'Q1'!A1&'My data'!A1&"'Data'!"`);
  });
});
