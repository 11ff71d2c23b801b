import { codeOf, failureOf, onSheet } from './ask.ts';
import { type FakeExcel, fakeExcel } from './fake-excel.ts';

const write = (excel: FakeExcel, formula: string): Promise<unknown> =>
  onSheet(excel, (sheet) => {
    sheet.getRange('C1').formulas = [[formula]];
  });

describe('formulas of the fake Excel', () => {
  test.each([
    ['=SUM(A1:B1,0.5)', 3.5],
    ['=IF(A1>B1,"more","less")', 'less'],
    ['=A1/0', '#DIV/0!'],
    ['="a"&1.5', 'a1.5'],
    ['=Sheet1!A1+Missing', null],
    ['=SUMPRODUCT((A1:B1>1)*A1:B1)', 2],
    ['=SUM({1,2;3,4})', 10],
    ['=CTR(A1,B1)', '#NAME?'],
  ])('%s', async (formula, expected) => {
    const excel = fakeExcel();
    excel.book.type('Sheet1', 'A1', 1);
    excel.book.type('Sheet1', 'B1', 2);
    const failure = await codeOf(write(excel, formula));
    if (expected === null) expect(failure).toBe('InvalidArgument');
    else expect([failure, excel.book.value('Sheet1', 'C1')]).toEqual([null, expected]);
  });

  test.each([
    ['=SUM(1;2)', 'semicolon'],
    ['=TOPLA(A1:A2)', 'English'],
    ['=SUMME(A1:A2)', 'English'],
    ["='Not there'!A1", 'no sheet'],
    ['=SUM(A1', 'missing'],
    ['=SUM(A1:A)', 'no end'],
    ['=A1048577', ''],
    ['=1+', 'missing'],
  ])('%s is refused', async (formula, why) => {
    const failure = await failureOf(write(fakeExcel(), formula));
    expect(failure?.code).toBe('InvalidArgument');
    expect(failure?.message).toContain(why);
  });

  test('what looks like a separator within texts and titles is none', async () => {
    const excel = fakeExcel();
    excel.book.addSheet('a;b');
    excel.book.type('a;b', 'A1', 'x');
    await write(excel, `="1;2"&'a;b'!A1`);
    expect(excel.book.value('Sheet1', 'C1')).toBe('1;2x');
  });

  test('8,192 characters and no more', async () => {
    expect(await codeOf(write(fakeExcel(), `="${'x'.repeat(8000)}"`))).toBeNull();
    expect((await failureOf(write(fakeExcel(), `=1${'+1'.repeat(4096)}`)))?.message).toContain('8192');
  });

  test('a formula that the user typed may be written back, whatever it holds', async () => {
    const excel = fakeExcel();
    excel.book.type('Sheet1', 'A1', '=Nowhere!A1+Unknown');
    const read = await onSheet(excel, (sheet) => sheet.getRange('A1').load('formulas'));
    expect(read.formulas).toEqual([['=Nowhere!A1+Unknown']]);
    expect(await codeOf(write(excel, '=Nowhere!A1+Unknown'))).toBeNull();
    expect(await codeOf(write(excel, '=Nowhere!A2+Unknown'))).toBe('InvalidArgument');
  });

  test('numbers within texts have the signs of the culture, formulas never do', async () => {
    const excel = fakeExcel({ culture: 'tr-TR' });
    await write(excel, '=1.5&""');
    expect([excel.book.value('Sheet1', 'C1'), excel.book.formula('Sheet1', 'C1')]).toEqual(['1,5', '=1.5&""']);
  });

  test('a blank cell is 0 to a formula that gives it, and a circle ends', async () => {
    const excel = fakeExcel();
    await write(excel, '=Z9');
    excel.book.type('Sheet1', 'D1', '=E1');
    excel.book.type('Sheet1', 'E1', '=D1+1');
    expect([excel.book.value('Sheet1', 'C1'), typeof excel.book.value('Sheet1', 'D1')]).toEqual([0, 'number']);
  });

  test('what was written in the same batch counts', async () => {
    const excel = fakeExcel();
    const sum = await onSheet(excel, (sheet) => {
      const range = sheet.getRange('C1');
      range.formulas = [['=A1*2']];
      sheet.getRange('A1').values = [[21]];
      return range.load('values');
    });
    expect(sum.values).toEqual([[42]]);
  });
});
