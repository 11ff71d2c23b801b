import { codeOf, onSheet } from './ask.ts';
import { type FakeExcel, fakeExcel } from './fake-excel.ts';

/** Column A: 1, 2, 3, 4, their sum in A5, half of the third in B1; another sheet adds them up, too. */
function filled(): FakeExcel {
  const excel = fakeExcel();
  for (const row of [1, 2, 3, 4]) excel.book.type('Sheet1', `A${row}`, row);
  excel.book.type('Sheet1', 'A5', '=SUM(A1:A4)');
  excel.book.type('Sheet1', 'B1', '=$A$3/2');
  excel.book.addSheet('Other');
  excel.book.type('Other', 'A1', '=SUM(Sheet1!A1:A4)');
  return excel;
}

describe('lines of the fake Excel', () => {
  test('rows that come in push the others down, and formulas of all sheets follow', async () => {
    const excel = filled();
    const blank = await onSheet(excel, (sheet) => sheet.getRange('3:4').insert('Down').load('address'));
    expect(blank.address).toBe('Sheet1!A3:XFD4');
    const { book } = excel;
    expect([book.value('Sheet1', 'A3'), book.value('Sheet1', 'A5')]).toEqual([null, 3]);
    expect([book.formula('Sheet1', 'A7'), book.formula('Sheet1', 'B1'), book.formula('Other', 'A1')]).toEqual([
      '=SUM(A1:A6)',
      '=$A$5/2',
      '=SUM(Sheet1!A1:A6)',
    ]);
  });

  test('columns come and go as well', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('C:C').delete('Left');
    });
    expect([excel.book.formula('Sheet1', 'B5'), excel.book.value('Sheet1', 'C1')]).toEqual(['=SUM(B1:B4)', null]);
  });

  test('rows that go leave #REF! where a formula named them alone', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => sheet.getRange('3:3').delete('Up'));
    expect([excel.book.formula('Sheet1', 'A4'), excel.book.formula('Sheet1', 'B1')]).toEqual([
      '=SUM(A1:A3)',
      '=#REF!/2',
    ]);
  });

  test('lines that come in look as the one before them', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A2').format.fill.color = '#FF0000';
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('2:2').insert('Down');
    });
    const { book } = excel;
    const fills = ['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => book.look('Sheet1', cell, 'fill'));
    expect(fills).toEqual([null, null, '#FF0000', '#FF0000', null]);
    expect([...book.sheet('Sheet1').heights]).toEqual([
      [2, 30],
      [3, 30],
    ]);
  });

  test('parts of lines are neither inserted nor deleted', async () => {
    expect(await codeOf(onSheet(filled(), (sheet) => sheet.getRange('A1:A2').insert('Down')))).toBe('NotServed');
    expect(await codeOf(onSheet(filled(), (sheet) => sheet.getRange('1:2').delete('Left')))).toBe('NotServed');
  });

  test('cells that would be pushed off the sheet stop the insertion', async () => {
    const excel = filled();
    excel.book.type('Sheet1', 'A1048576', 'last');
    expect(await codeOf(onSheet(excel, (sheet) => sheet.getRange('1:1').insert('Down')))).toBe('InsertDeleteConflict');
    expect(excel.book.value('Sheet1', 'A1')).toBe(1);
  });

  test('cells that are moved take looks and references along', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A3').format.fill.color = '#FF0000';
      sheet.getRange('3:3').moveTo('8:8');
    });
    const { book } = excel;
    expect([book.value('Sheet1', 'A3'), book.value('Sheet1', 'A8'), book.value('Sheet1', 'A5')]).toEqual([null, 3, 7]);
    expect([book.formula('Sheet1', 'B1'), book.formula('Sheet1', 'A5')]).toEqual(['=$A$8/2', '=SUM(A1:A4)']);
    expect([book.look('Sheet1', 'A3', 'fill'), book.look('Sheet1', 'A8', 'fill')]).toEqual([null, '#FF0000']);
  });

  test('a range follows where all of it goes, or where one end of it does', async () => {
    const whole = filled();
    await onSheet(whole, (sheet) => sheet.getRange('1:4').moveTo('A11'));
    expect(whole.book.formula('Other', 'A1')).toBe('=SUM(Sheet1!A11:A14)');
    const end = filled();
    await onSheet(end, (sheet) => sheet.getRange('4:4').moveTo('A9'));
    expect(end.book.formula('Other', 'A1')).toBe('=SUM(Sheet1!A1:A9)');
  });

  test('what cells fall upon is gone for who named it', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => sheet.getRange('A1').moveTo('A3'));
    expect([excel.book.value('Sheet1', 'A3'), excel.book.formula('Sheet1', 'B1')]).toEqual([1, '=#REF!/2']);
  });

  test('rows are moved as people do: room is made, they go there, and their old place goes', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('5:5').moveTo('1:1');
      sheet.getRange('5:5').delete('Up');
    });
    const { book } = excel;
    expect([1, 2, 3, 4].map((row) => book.value('Sheet1', `A${row}`))).toEqual([4, 1, 2, 3]);
    expect([book.formula('Sheet1', 'B2'), book.value('Sheet1', 'B2')]).toEqual(['=$A$4/2', 1.5]);
  });

  test('a range that a client holds goes along with its cells, from one batch to the next', async () => {
    const excel = filled();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const third = sheet.getRange('A3');
      await context.sync();
      excel.book.insertLines('Sheet1', 'rows', 0, 2);
      third.load('address,values');
      await context.sync();
      expect([third.address, third.values]).toEqual(['Sheet1!A5', [[3]]]);
    });
    expect(excel.book.state.live.size).toBe(0);
  });

  test('lines are hidden and shown, and some of them are neither', async () => {
    const excel = filled();
    const [two, three] = await onSheet(excel, (sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      return [sheet.getRange('2:3').load('rowHidden'), sheet.getRange('1:3').load('rowHidden')] as const;
    });
    expect([two.rowHidden, three.rowHidden]).toEqual([true, null]);
    await onSheet(excel, (sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').getEntireColumn().columnHidden = true;
    });
    const { hiddenRows, hiddenColumns } = excel.book.sheet('Sheet1');
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[2, 3], [0]]);
  });
});
