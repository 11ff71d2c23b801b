import { opened } from './opened.ts';

describe('sheets', () => {
  test('a new one has 1000 × 26 cells, stands where it is asked to, and is the one that is seen', () => {
    const { spreadsheet, book } = opened();
    const added = spreadsheet.insertSheet('Data', 0);
    expect([added.getMaxRows(), added.getMaxColumns()]).toEqual([1000, 26]);
    expect([book.titles(), book.shown()]).toEqual([['Data', 'Sheet1'], 'Data']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Data');
  });

  test.each(['', 'x'.repeat(101), 'sheet1', 'SHEET1'])('a title that is none or taken throws: %s', (title) => {
    const { spreadsheet, book } = opened();
    expect(() => spreadsheet.insertSheet(title)).toThrow();
    expect(book.titles()).toEqual(['Sheet1']);
  });

  test('a sheet takes another title, its own in other letters, and formulas follow', () => {
    const { spreadsheet, sheet, book, user } = opened();
    const reader = spreadsheet.insertSheet('Reader');
    reader.getRange('A1').setFormula('=SUM(Sheet1!$A$1:$A$2)&"Sheet1!A1"');
    sheet.getRange('A1').setValue(4);
    user.rename('Sheet1', 'SHEET1');
    user.rename('SHEET1', 'Owner’s 2026');
    expect(book.formula('Reader', 'A1')).toBe(`=SUM('Owner’s 2026'!$A$1:$A$2)&"Sheet1!A1"`);
    expect(book.value('Reader', 'A1')).toBe('4Sheet1!A1');
    expect(() => user.rename('Reader', 'OWNER’S 2026')).toThrow('already exists');
  });

  test('what pointed at a removed sheet is #REF!, and stays so when one of its title comes back', () => {
    const { spreadsheet, sheet } = opened();
    const data = spreadsheet.insertSheet('Data');
    sheet.getRange('A1:A2').setValues([["=SUM('Data'!A1:A3)+1"], ['=A1']]);
    spreadsheet.setNamedRange('days', data.getRange('A1:A3'));
    spreadsheet.deleteSheet(data);
    spreadsheet.insertSheet('Data').getRange('A1').setValue(5);
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(#REF!)+1');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['#REF!'], ['#REF!']]);
    expect(spreadsheet.getRangeByName('days')).toBeNull();
    expect(() => data.getName()).toThrow('not found');
  });

  test('one that can be seen must be left', () => {
    const { spreadsheet, sheet } = opened();
    expect(() => sheet.hideSheet()).toThrow("can't hide all");
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("can't remove all");
    const hidden = spreadsheet.insertSheet('Workings').hideSheet();
    expect(() => sheet.hideSheet()).toThrow("can't hide all");
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("can't remove all");
    hidden.showSheet();
    spreadsheet.deleteSheet(sheet);
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(['Workings']);
  });

  test('a hidden sheet is not seen: another one is, and it cannot be activated', () => {
    const { spreadsheet, book } = opened();
    const hidden = spreadsheet.insertSheet('Workings').hideSheet();
    expect(book.shown()).toBe('Sheet1');
    expect(() => spreadsheet.setActiveSheet(hidden)).toThrow('hidden');
  });

  test('ten million cells are the most, and 18,278 columns', () => {
    const { spreadsheet, sheet, book } = opened();
    sheet.insertRowsAfter(1000, 382_000);
    // 383,000 × 26 and 1000 × 26 cells are 9,984,000.
    spreadsheet.insertSheet('Second');
    expect(() => spreadsheet.insertSheet('Third')).toThrow('10000000');
    expect(() => sheet.insertRowsAfter(1, 1000)).toThrow('10000000');
    expect([book.titles(), sheet.getMaxRows()]).toEqual([['Sheet1', 'Second'], 383_000]);
    sheet.deleteRows(2, 382_999);
    expect(() => sheet.insertColumnsAfter(26, 18_253)).toThrow('18278');
    sheet.insertColumnsAfter(26, 18_252);
    expect(sheet.getMaxColumns()).toBe(18_278);
  });

  test('a sheet that is a chart has no cells', () => {
    const { spreadsheet, google, user } = opened();
    user.addChartSheet('Chart1');
    const [, chart] = spreadsheet.getSheets();
    expect(chart?.getType()).toBe(google.SpreadsheetApp.SheetType.OBJECT);
    expect(() => chart?.getRange('A1')).toThrow('no ranges');
  });

  test('metadata is read from its sheet, and follows it', () => {
    const { spreadsheet, google, book, user } = opened();
    const { DOCUMENT } = google.SpreadsheetApp.DeveloperMetadataVisibility;
    const data = spreadsheet.insertSheet('Data').addDeveloperMetadata('marksheet-key', 'data', DOCUMENT);
    data.addDeveloperMetadata('other', 'x', DOCUMENT);
    user.rename('Data', 'Renamed');
    const found = (title: string) => spreadsheet.getSheetByName(title)?.getDeveloperMetadata() ?? [];
    expect(found('Renamed').map((one) => [one.getKey(), one.getValue()])).toEqual([
      ['marksheet-key', 'data'],
      ['other', 'x'],
    ]);
    found('Renamed')[0]?.setValue('changed');
    expect(book.noted('Renamed', 'marksheet-key')).toBe('changed');
    user.duplicate('Renamed', 'Copy');
    for (const one of found('Copy')) one.remove();
    expect([found('Copy').length, found('Renamed').length]).toEqual([0, 2]);
    expect(() => data.addDeveloperMetadata('n', 5 as unknown as string, DOCUMENT)).toThrow('texts');
    expect(() => data.addDeveloperMetadata('n', 'v')).toThrow('visibility');
  });

  test('a script renames a sheet, and formulas go on naming it; a title that is taken is refused', () => {
    const { spreadsheet, book, user } = opened();
    const data = spreadsheet.insertSheet('Data');
    user.type('Sheet1', 'A1', ['=Data!A1']);
    data.setName('Put aside');
    expect([book.titles(), book.formula('Sheet1', 'A1')]).toEqual([['Sheet1', 'Put aside'], "='Put aside'!A1"]);
    expect(() => data.setName('Sheet1')).toThrow('already exists');
  });

  test('a selection is what people or scripts selected last', () => {
    const { spreadsheet, user } = opened();
    const data = spreadsheet.insertSheet('Data');
    user.select('Sheet1', 'B2:C4');
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2:C4');
    expect(spreadsheet.getCurrentCell()?.getA1Notation()).toBe('B2');
    data.getRange('D4').activate();
    expect([spreadsheet.getActiveSheet().getName(), spreadsheet.getActiveRange()?.getA1Notation()]).toEqual([
      'Data',
      'D4',
    ]);
    spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Sheet1') as never, true);
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2:C4');
    spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Sheet1') as never);
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('A1');
  });
});
