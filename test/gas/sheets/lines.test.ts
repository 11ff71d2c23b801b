import { opened } from './opened.ts';

const figures = () => {
  const all = opened();
  all.sheet.getRange('A1:B4').setValues([
    ['Month', 'Spend'],
    ['Jan', 100],
    ['Feb', 200],
    ['Total', '=SUM(B2:B3)'],
  ]);
  const reader = all.spreadsheet.insertSheet('Reader');
  reader.getRange('A1:A2').setValues([['=SUM(Sheet1!$B$2:$B$3)'], ['=Sheet1!B3']]);
  return { ...all, reader };
};

type Figures = ReturnType<typeof figures>;

const formulas = ({ sheet, reader }: Figures) => [
  sheet
    .getRange('A1:Z10')
    .getFormulas()
    .flat()
    .find((formula) => formula !== ''),
  ...reader.getRange('A1:A2').getFormulas().flat(),
];

describe('whole lines', () => {
  test.each<readonly [string, (all: Figures) => void, readonly string[], number]>([
    [
      'come in within',
      ({ sheet }) => sheet.insertRowsAfter(2, 2),
      ['=SUM(B2:B5)', '=SUM(Sheet1!$B$2:$B$5)', '=Sheet1!B5'],
      1002,
    ],
    [
      'come in before',
      ({ sheet }) => sheet.insertRowsBefore(1, 1),
      ['=SUM(B3:B4)', '=SUM(Sheet1!$B$3:$B$4)', '=Sheet1!B4'],
      1001,
    ],
    ['go', ({ sheet }) => sheet.deleteRows(3, 1), ['=SUM(B2:B2)', '=SUM(Sheet1!$B$2:$B$2)', '=Sheet1!#REF!'], 999],
    [
      'move',
      ({ sheet }) => sheet.moveRows(sheet.getRange('A3'), 2),
      ['=SUM(B2:B3)', '=SUM(Sheet1!$B$2:$B$3)', '=Sheet1!B2'],
      1000,
    ],
  ])('formulas of all sheets follow rows that %s', (_, change, expected, rows) => {
    const all = figures();
    change(all);
    // One place may be written as a range of one cell.
    expect(formulas(all).map((text) => text?.replace(/(\$?B\$?\d):\1/, '$1:$1'))).toEqual(expected);
    expect(all.sheet.getMaxRows()).toBe(rows);
  });

  test('columns do the same', () => {
    const all = figures();
    all.sheet.insertColumnsBefore(2, 1);
    expect(formulas(all)).toEqual(['=SUM(C2:C3)', '=SUM(Sheet1!$C$2:$C$3)', '=Sheet1!C3']);
    all.sheet.moveColumns(all.sheet.getRange('C1'), 1);
    expect(all.sheet.getRange('A1:B1').getValues()).toEqual([['Spend', 'Month']]);
    expect(all.reader.getRange('A1').getValue()).toBe(300);
    all.sheet.deleteColumns(1, 1);
    expect(all.reader.getRange('A1').getValue()).toBe('#REF!');
  });

  test('new lines look as the one they are put behind, or before', () => {
    const { sheet, book } = opened();
    sheet.getRange('A1:C1').setBackground('#111111');
    sheet.getRange('A2:C2').setBackground('#222222');
    sheet.insertRowsAfter(1, 1);
    sheet.insertRowsBefore(3, 1);
    const looks = [1, 2, 3, 4].map((row) => book.look('Sheet1', `B${row}`).background);
    expect(looks).toEqual(['#111111', '#111111', '#222222', '#222222']);
    expect(book.look('Sheet1', 'B5').background).toBe('#ffffff');
  });

  test('widths, hidden lines and frozen ones go along', () => {
    const { sheet, book } = opened();
    sheet.setColumnWidths(2, 2, 150);
    sheet.hideRows(5, 2);
    sheet.setFrozenRows(2);
    sheet.insertRowsBefore(2, 1);
    sheet.insertColumnsAfter(1, 1);
    const { rows, columns } = book.sheet('Sheet1');
    expect([[...rows.hidden], rows.frozen, [...columns.pixels.keys()]]).toEqual([[5, 6], 3, [2, 3]]);
    sheet.deleteRows(1, 2);
    expect([[...book.sheet('Sheet1').rows.hidden], book.sheet('Sheet1').rows.frozen]).toEqual([[3, 4], 1]);
  });

  test('a sheet keeps a line, and one that is not frozen', () => {
    const { sheet } = opened();
    expect(() => sheet.deleteRows(1, 1000)).toThrow("can't delete all");
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow('non-frozen');
    expect(() => sheet.setFrozenColumns(26)).toThrow("can't freeze all");
  });

  test.each([
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.deleteRows(1000, 2),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.insertRowsAfter(1001, 1),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.insertRowsAfter(1, 0),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.hideColumns(27),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.setColumnWidths(26, 2, 100),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.setColumnWidths(1, 1, 10.5),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.moveRows(sheet.getRange('A1:A3'), 2),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.moveRows(sheet.getRange('A1'), 1002),
  ])('lines that are not there throw (%#)', (change) => {
    const { sheet } = opened();
    expect(() => change(sheet)).toThrow();
    expect(sheet.getMaxRows()).toBe(1000);
  });

  test('what lies on cells follows them: rules, checks, charts, filters, names, bands, merged cells, protections', () => {
    const { sheet, spreadsheet, google, book } = opened();
    const { SpreadsheetApp, Charts } = google;
    const area = sheet.getRange('B2:B5');
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith('Behind').setRanges([area]).build();
    sheet.setConditionalFormatRules([rule]);
    area.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D2:D5')).build());
    const chart = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(area).setPosition(7, 2, 0, 0);
    sheet.insertChart(chart.build());
    sheet.getRange('A1:B5').createFilter();
    area.applyRowBanding();
    spreadsheet.setNamedRange('spend', area);
    sheet.getRange('F2:G5').merge();
    sheet.protect().setWarningOnly(true).setUnprotectedRanges([area]);
    sheet.insertRowsAfter(3, 2);
    sheet.insertColumnsBefore(1, 1);
    const now = book.sheet('Sheet1');
    const moved = { row: 1, column: 2, lastRow: 6, lastColumn: 2 };
    expect(now.rules[0]?.areas).toEqual([moved]);
    expect(book.look('Sheet1', 'C4').check?.values[0]).toEqual({
      sheet: 1,
      area: { ...moved, column: 4, lastColumn: 4 },
    });
    expect(now.charts[0]?.ranges).toEqual([{ sheet: 1, area: moved }]);
    expect(now.charts[0]?.position).toMatchObject({ row: 8, column: 2 });
    expect(now.filter?.area).toEqual({ row: 0, column: 1, lastRow: 6, lastColumn: 2 });
    expect(now.bandings[0]?.area).toEqual(moved);
    expect(spreadsheet.getRangeByName('spend')?.getA1Notation()).toBe('C2:C7');
    expect(now.merges).toEqual([{ row: 1, column: 6, lastRow: 6, lastColumn: 7 }]);
    expect(now.protections[0]?.unprotected).toEqual([moved]);
  });
});
