import { codeOf, failureOf, onSheet } from './ask.ts';
import { fakeExcel } from './fake-excel.ts';

describe('cells of the fake Excel', () => {
  test('an array fills the range that it is as large as', async () => {
    const excel = fakeExcel();
    const range = await onSheet(excel, (sheet) => {
      sheet.getRange('B2:C3').values = [
        ['a', 1],
        [true, 2.5],
      ];
      return sheet.getUsedRange(true).load('address,values,formulas,valueTypes');
    });
    expect(range.address).toBe('Sheet1!B2:C3');
    expect(range.values).toEqual([
      ['a', 1],
      [true, 2.5],
    ]);
    expect(range.formulas).toEqual(range.values);
    expect(range.valueTypes).toEqual([
      ['String', 'Double'],
      ['Boolean', 'Double'],
    ]);
  });

  test.each([
    { given: [[1]], name: 'too few of both' },
    {
      given: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      name: 'too many rows',
    },
    { given: [[1, 2], [3]], name: 'rows of several lengths' },
    { given: [1, 2], name: 'no rows at all' },
  ])('an array of another size is refused: $name', async ({ given }) => {
    const excel = fakeExcel();
    const write = onSheet(excel, (sheet) => {
      sheet.getRange('A1:B2').values = given as number[][];
    });
    expect(await codeOf(write)).toBe('InvalidArgument');
    expect(excel.book.value('Sheet1', 'A1')).toBeNull();
  });

  test('null leaves a cell as it is, and an empty text empties it', async () => {
    const excel = fakeExcel();
    excel.book.type('Sheet1', 'A1', 'first');
    excel.book.type('Sheet1', 'B1', '=1+1');
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:B1').formulas = [[null, '']];
    });
    expect([excel.book.value('Sheet1', 'A1'), excel.book.value('Sheet1', 'B1')]).toEqual(['first', null]);
    expect(excel.book.formula('Sheet1', 'B1')).toBeNull();
  });

  test('one value fills all cells of a range', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:B2').values = 7 as unknown as number[][];
    });
    expect(excel.book.value('Sheet1', 'B2')).toBe(7);
  });

  test('a blank cell is read as an empty text', async () => {
    const range = await onSheet(fakeExcel(), (sheet) => sheet.getRange('A1').load('values,formulas,valueTypes'));
    expect([range.values, range.formulas, range.valueTypes]).toEqual([[['']], [['']], [['Empty']]]);
  });

  test('a text behind an apostrophe is that text, whatever it looks like', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:D1').values = [["'=1+1", "'2026-01-05", "'TRUE", "''s"]];
    });
    const { book } = excel;
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => book.value('Sheet1', cell))).toEqual([
      '=1+1',
      '2026-01-05',
      'TRUE',
      "'s",
    ]);
    expect(book.formula('Sheet1', 'A1')).toBeNull();
  });

  test('a cell that holds texts takes them as they are, once its format was set before', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      const [before, after] = [sheet.getRange('A1'), sheet.getRange('B1')];
      before.numberFormat = [['@']];
      before.values = [['=1+1']];
      after.values = [['007']];
      after.numberFormat = [['@']];
    });
    expect([excel.book.value('Sheet1', 'A1'), excel.book.formula('Sheet1', 'A1')]).toEqual(['=1+1', null]);
    expect(excel.book.value('Sheet1', 'B1')).toBe(7);
  });

  test('a number that is written into a cell that holds texts becomes one', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['@', 'General']];
      sheet.getRange('A1:B1').values = [[5, 5]];
    });
    expect([excel.book.value('Sheet1', 'A1'), excel.book.value('Sheet1', 'B1')]).toEqual(['5', 5]);
  });

  test('an apostrophe in a cell that holds texts is refused: nobody knows whether it stays', async () => {
    const write = onSheet(fakeExcel(), (sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').values = [["'a"]];
    });
    expect(await codeOf(write)).toBe('InvalidArgument');
  });

  test('a cell holds 32,767 characters and no more', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_767)]];
    });
    const write = onSheet(excel, (sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_768)]];
    });
    expect((await failureOf(write))?.message).toContain('32767');
  });

  test('a range beyond the last row or column is none', async () => {
    const excel = fakeExcel();
    expect(await codeOf(onSheet(excel, (sheet) => sheet.getRange('A1048577').load('values')))).toBe('InvalidArgument');
    expect(await codeOf(onSheet(excel, (sheet) => sheet.getRange('XFE1').load('values')))).toBe('InvalidArgument');
    expect(await codeOf(onSheet(excel, (sheet) => sheet.getCell(0, 16_384).load('values')))).toBe('InvalidArgument');
  });

  test('an address of another sheet or of nothing is refused', async () => {
    const excel = fakeExcel();
    excel.book.addSheet('Other');
    for (const address of ['Other!A1', 'nothing at all', 'A1:', '(A1)'])
      expect(await codeOf(onSheet(excel, (sheet) => sheet.getRange(address).load('values')))).toBe('InvalidArgument');
  });

  test('an empty sheet has no used range', async () => {
    const used = await onSheet(fakeExcel(), (sheet) => sheet.getUsedRangeOrNullObject());
    expect(used.isNullObject).toBe(true);
  });

  test('a look makes a cell used, but for who asks for values alone', async () => {
    const [looks, values] = await onSheet(fakeExcel(), (sheet) => {
      sheet.getRange('C3').format.fill.color = '#FF0000';
      sheet.getRange('A1').values = [[1]];
      return [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('address')] as const;
    });
    expect([looks.address, values.address]).toEqual(['Sheet1!A1:C3', 'Sheet1!A1']);
  });

  test('contents and looks are cleared apart or together', async () => {
    const excel = fakeExcel();
    const fill = (cell: string): unknown => excel.book.look('Sheet1', cell, 'fill');
    await onSheet(excel, (sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
    });
    expect(['A1', 'B1', 'C1'].map((cell) => [excel.book.value('Sheet1', cell), fill(cell)])).toEqual([
      [null, '#FF0000'],
      [2, null],
      [null, null],
    ]);
  });

  test('an array of thousands of cells comes in the pieces that the library makes of it', async () => {
    const excel = fakeExcel();
    const values = Array.from({ length: 2000 }, (_, row) => [row, `r${row}x`]);
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1:B2000').values = values;
    });
    expect([excel.book.value('Sheet1', 'A2000'), excel.book.value('Sheet1', 'B751')]).toEqual([1999, 'r750x']);
    const wrong = onSheet(excel, (sheet) => {
      sheet.getRange('A1:B1999').values = values;
    });
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });
});
