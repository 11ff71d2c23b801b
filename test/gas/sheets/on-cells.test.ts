import { opened } from './opened.ts';

describe('what lies on cells', () => {
  test('looks are set over ranges and lists of ranges, and null takes them off', () => {
    const { sheet, book } = opened();
    sheet.getRangeList(['A1:B2', 'D4']).setBackground('#112233').setFontWeight('bold').setNumberFormat('0.0%');
    sheet.getRange('B2').setBackground(null);
    const looks = ['A1', 'B2', 'D4', 'C3'].map((address) => book.look('Sheet1', address));
    expect(looks.map(({ background }) => background)).toEqual(['#112233', '#ffffff', '#112233', '#ffffff']);
    expect(looks.map(({ fontWeight }) => fontWeight)).toEqual(['bold', 'bold', 'bold', 'normal']);
  });

  test('looks are set cell by cell from as many values as a range has cells; null takes some of them off', () => {
    const { sheet, book } = opened();
    const range = sheet.getRange('A1:B2');
    range.setBackgrounds([
      ['#112233', null],
      ['#112233', '#445566'],
    ]);
    range.setFontSizes([
      [9, 18],
      [9, 10],
    ]);
    const looks = ['A1', 'B1', 'A2', 'B2'].map((address) => book.look('Sheet1', address));
    expect(looks.map(({ background, fontSize }) => [background, fontSize])).toEqual([
      ['#112233', 9],
      ['#ffffff', 18],
      ['#112233', 9],
      ['#445566', 10],
    ]);
    expect(() => range.setFontSizes([[9, 9]])).toThrow('number of rows');
    expect(() => range.setFontWeights([['bold'], ['bold']])).toThrow('number of columns');
    const none = [
      [null, 9],
      [9, 9],
    ] as unknown as number[][];
    expect(() => range.setFontSizes(none)).toThrow('Not a fontSize');
  });

  test('checks are pasted from other cells, and no check takes one off', () => {
    const { sheet, book, spreadsheet, google } = opened();
    const { CopyPasteType, newDataValidation } = google.SpreadsheetApp;
    const check = newDataValidation().requireDate().setAllowInvalid(false).build();
    sheet.getRange('A1:B1').setDataValidation(check);
    const kept = spreadsheet.insertSheet('Kept').getRange('C1:C2');
    sheet.getRange('A1:A2').copyTo(kept, CopyPasteType.PASTE_DATA_VALIDATION, false);
    expect(book.look('Kept', 'C1').check).toEqual(book.look('Sheet1', 'A1').check);
    kept.copyTo(sheet.getRange('A2:A3'), CopyPasteType.PASTE_DATA_VALIDATION, false);
    sheet.getRange('A3').copyTo(sheet.getRange('B1'), CopyPasteType.PASTE_DATA_VALIDATION, false);
    const has = ['A1', 'A2', 'A3', 'B1'].map((address) => book.look('Sheet1', address).check !== null);
    expect(has).toEqual([true, true, false, false]);
    expect(() => sheet.getRange('A1').copyTo(kept)).toThrow('Nothing but checks');
  });

  test('lines between the cells of a range are drawn where they are asked for', () => {
    const { sheet, book } = opened();
    sheet.getRange('A1:A3').setBorder(null, null, true, null, null, true, '#c9d3db', null);
    const sides = ['A1', 'A2', 'A3', 'A4'].map((address) => {
      const { top, bottom } = book.look('Sheet1', address);
      return [top?.color, bottom?.color];
    });
    const line = '#c9d3db';
    expect(sides).toEqual([
      [undefined, line],
      [line, line],
      [line, line],
      [undefined, undefined],
    ]);
  });

  test('what is no look throws', () => {
    const { sheet } = opened();
    const range = sheet.getRange('A1');
    expect(() => range.setBackground('red')).toThrow();
    expect(() => range.setFontSize(10.5)).toThrow();
    expect(() => range.setHorizontalAlignment('start' as 'left')).toThrow();
    expect(() => range.setNumberFormat('')).toThrow();
    expect(() => sheet.getRangeList([])).toThrow();
  });

  test('rules and checks are copied with all that they say, and names tell where they are', () => {
    const { google, sheet, spreadsheet } = opened();
    const app = google.SpreadsheetApp;
    const [from, to] = [sheet.getRange('A1:A5'), sheet.getRange('B1:B9')];
    const rule = app
      .newConditionalFormatRule()
      .whenTextStartsWith('x')
      .setFontColor('#112233')
      .setRanges([from])
      .build();
    const copied = rule.copy().setRanges([to]).build();
    expect(copied.getRanges().map((range) => range.getA1Notation())).toEqual(['B1:B9']);
    expect(copied.getBooleanCondition()?.getCriteriaValues()).toEqual(['x']);
    expect(rule.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A5']);
    const check = app.newDataValidation().requireValueInRange(from, true).setHelpText('choose').build();
    const [range] = check.copy().build().getCriteriaValues() as [GoogleAppsScript.Spreadsheet.Range];
    expect(range.getA1Notation()).toBe('A1:A5');
    spreadsheet.setNamedRange('mine', to);
    expect(spreadsheet.getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()])).toEqual([
      ['mine', 'B1:B9'],
    ]);
  });

  test('rules replace those that are there, and belong to their sheet', () => {
    const { sheet, spreadsheet, google } = opened();
    const builder = () => google.SpreadsheetApp.newConditionalFormatRule();
    const rule = builder()
      .whenTextStartsWith('Behind')
      .setBackground('#fbe6e4')
      .setRanges([sheet.getRange('B2')]);
    sheet.setConditionalFormatRules([rule.build(), rule.build()]);
    sheet.setConditionalFormatRules([rule.build()]);
    const [present, ...others] = sheet.getConditionalFormatRules();
    const condition = present?.getBooleanCondition();
    expect(others).toEqual([]);
    expect(condition?.getCriteriaValues()).toEqual(['Behind']);
    expect(condition?.getCriteriaType()).toBe(google.SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH);
    expect(present?.getRanges().map((range) => range.getA1Notation())).toEqual(['B2']);
    expect(() => builder().whenTextStartsWith('x').build()).toThrow('range');
    expect(() =>
      builder()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('condition');
    expect(() => spreadsheet.insertSheet('Other').setConditionalFormatRules([rule.build()])).toThrow('another sheet');
    expect(() => sheet.setConditionalFormatRules([{} as never])).toThrow('signature');
  });

  test('checks stand on cells; one that rejects what is written throws', () => {
    const { sheet, google, book } = opened();
    const check = () => google.SpreadsheetApp.newDataValidation();
    sheet.getRange('D1:D2').setValues([['Plan'], ['Done']]);
    sheet
      .getRange('A1')
      .setDataValidation(check().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build());
    sheet.getRange('A2').setDataValidation(check().requireNumberBetween(0, 10).setAllowInvalid(false).build());
    sheet.getRange('A3').setDataValidation(check().requireDate().setAllowInvalid(false).build());
    sheet.getRange('A4').setDataValidation(check().requireNumberBetween(0, 10).setHelpText('A number').build());
    sheet.getRange('A1:A4').setValues([['Plan'], [5], [46_300], ["'any"]]);
    sheet.getRange('A1:A4').setValues([[''], [''], [''], ['']]);
    expect(() => sheet.getRange('A1').setValue('Other')).toThrow('violates');
    expect(() => sheet.getRange('A2').setValue(11)).toThrow('violates');
    expect(() => sheet.getRange('A3').setValue('soon')).toThrow('violates');
    expect(() => check().setHelpText('x').build()).toThrow('no criteria');
    const present = sheet.getRange('A3:A5').getDataValidations();
    const help = ['A3', 'A4', 'A5'].map((address) => book.look('Sheet1', address).check?.help);
    expect(help).toEqual([null, 'A number', undefined]);
    expect(present.map(([one]) => one === null)).toEqual([false, false, true]);
    sheet.getRange('A3:A5').setDataValidations(present);
    sheet.getRange('A1:A5').setDataValidation(null);
    expect(sheet.getRange('A1').setValue('Other').getValue()).toBe('Other');
  });

  test('charts have an id once they are on a sheet, change by modify, and go', () => {
    const { sheet, google, book, user } = opened();
    const { Charts } = google;
    const builder = () => sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:A5'));
    expect(() => builder().build()).toThrow('position');
    expect(() => sheet.newChart().setPosition(1, 1, 0, 0).build()).toThrow('range');
    expect(() => builder().setPosition(0, 1, 0, 0)).toThrow('from 1');
    expect(() => sheet.insertChart(builder().setPosition(1001, 1, 0, 0).build())).toThrow('outside');
    const chart = builder().setPosition(2, 3, 0, 0).setOption('title', 'Spend').build();
    expect(chart.getChartId()).toBeNull();
    sheet.insertChart(chart);
    user.moveChart('Sheet1', 0, 'F9');
    const [present] = sheet.getCharts();
    expect([present?.getContainerInfo().getAnchorRow(), present?.getContainerInfo().getAnchorColumn()]).toEqual([9, 6]);
    const changed = present?.modify().clearRanges().addRange(sheet.getRange('B1:B5')).build();
    sheet.updateChart(changed as never);
    expect(book.sheet('Sheet1').charts).toMatchObject([
      { id: present?.getChartId(), ranges: [{ area: { column: 1 } }], options: { title: 'Spend' } },
    ]);
    expect(() => sheet.updateChart(chart)).toThrow('not on the sheet');
    sheet.removeChart(present as never);
    expect(sheet.getCharts()).toEqual([]);
    expect(() => sheet.removeChart(present as never)).toThrow('not on the sheet');
    expect(() => builder().setChartType('pie' as never)).toThrow('ChartType');
    expect(() => (Charts.ChartType as unknown as Record<string, unknown>).PYRAMID).toThrow('has no PYRAMID');
  });

  test('a sheet has one filter, which keeps what people filter by', () => {
    const { sheet, user, book } = opened();
    expect(sheet.getFilter()).toBeNull();
    const filter = sheet.getRange('B1:C9').createFilter();
    expect(() => sheet.getRange('E1:F2').createFilter()).toThrow('already has a filter');
    user.filter('Sheet1', 3, ['ads']);
    const criteria = filter.getColumnFilterCriteria(3);
    expect([filter.getColumnFilterCriteria(2), criteria === null]).toEqual([null, false]);
    expect(() => filter.getColumnFilterCriteria(4)).toThrow('not filtered');
    filter.remove();
    const larger = sheet.getRange('B1:C20').createFilter();
    expect(larger.getColumnFilterCriteria(3)).toBeNull();
    larger.setColumnFilterCriteria(3, criteria);
    expect([...(book.sheet('Sheet1').filter?.hidden ?? [])]).toEqual([[2, ['ads']]]);
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('B1:C20');
  });

  test('bands do not lie on bands', () => {
    const { sheet } = opened();
    const banding = sheet.getRange('A1:B9').applyRowBanding();
    expect(() => sheet.getRange('B9:C9').applyRowBanding()).toThrow('alternating');
    banding.setRange(sheet.getRange('A1:B8'));
    sheet.getRange('B9:C9').applyRowBanding();
    expect(() => banding.setRange(sheet.getRange('A1:B9'))).toThrow('alternating');
    banding.remove();
    expect(sheet.getBandings().map((one) => one.getRange().getA1Notation())).toEqual(['B9:C9']);
  });

  test('merging loses nothing, and merged cells are not torn', () => {
    const { sheet } = opened();
    sheet.getRange('A1:B1').setValues([['Title', 'more']]);
    expect(() => sheet.getRange('A1:B1').merge()).toThrow('lose');
    sheet.getRange('B1').setValue('');
    sheet.getRange('A1:B2').merge();
    expect(() => sheet.getRange('B1:C1').merge()).toThrow('all cells in a merged range');
    expect(() => sheet.getRange('B2').setValue(1)).toThrow('merged');
    expect(() => sheet.moveRows(sheet.getRange('A1'), 5)).toThrow('merged');
    expect(() => sheet.moveRows(sheet.getRange('A9'), 2)).toThrow('merged');
    expect(() => sheet.setFrozenRows(1)).toThrow('merged');
    sheet.moveRows(sheet.getRange('A1:A2'), 5);
    expect(sheet.getRange('A3').getValue()).toBe('Title');
  });

  test('a warning holds nobody up; cells that somebody locked throw', () => {
    const { sheet, google, user } = opened();
    const protection = sheet.protect().setDescription('Ours').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange('A1')]);
    sheet.getRange('B2').setValue(1);
    const present = sheet.getProtections(google.SpreadsheetApp.ProtectionType.SHEET);
    expect(present.map((one) => [one.getDescription(), one.getUnprotectedRanges().length])).toEqual([['Ours', 1]]);
    expect(sheet.protect().getDescription()).toBe('Ours');
    user.lock('Sheet1', 'C1:C3');
    for (const change of [
      () => sheet.getRange('B2:C2').setValues([[1, 2]]),
      () => sheet.getRange('C2').setBackground('#112233'),
      () => sheet.getRange('C2').setDataValidation(null),
      () => sheet.deleteRows(2, 1),
      () => sheet.deleteColumns(3, 1),
    ])
      expect(change).toThrow('protected cell');
    sheet.getRange('B2').setValue(3);
    sheet.insertRowsAfter(2, 1);
    expect(sheet.getRange('B2').getValue()).toBe(3);
    protection.setWarningOnly(false);
    expect(sheet.getRange('B2').setValue(4).getValue()).toBe(4);
    user.lock('Sheet1', null);
    expect(() => sheet.insertRowsAfter(2, 1)).toThrow('protected cell');
  });

  test('names of ranges are not cells, and one takes the place of another', () => {
    const { sheet, spreadsheet } = opened();
    for (const name of ['Q1', 'R1C1', '1st', 'with space', 'true'])
      expect(() => spreadsheet.setNamedRange(name, sheet.getRange('A1'))).toThrow('Not a name');
    spreadsheet.setNamedRange('report_date', sheet.getRange('A1'));
    spreadsheet.setNamedRange('report_date', sheet.getRange('B2').setValue(7));
    expect(sheet.getRange('C1').setFormula('=report_date+1').getValue()).toBe(8);
    spreadsheet.removeNamedRange('report_date');
    expect(spreadsheet.getRangeByName('report_date')).toBeNull();
    expect(() => spreadsheet.removeNamedRange('report_date')).toThrow('does not exist');
  });
});
