import { codeOf, failureOf, onSheet } from './ask.ts';
import { type FakeExcel, fakeExcel } from './fake-excel.ts';

/** A1:B4 hold a table of two months with its headers and a total. */
function filled(): FakeExcel {
  const excel = fakeExcel();
  const rows = [
    ['Month', 'Spend'],
    ['Jan', 100],
    ['Feb', 200],
    ['All', '=SUM(B2:B3)'],
  ] as const;
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) excel.book.type('Sheet1', `${'AB'[column]}${row + 1}`, value);
  excel.book.addSheet("Owner's");
  return excel;
}

describe('names', () => {
  test('name a range, go along with it, and are computed with', async () => {
    const excel = filled();
    await onSheet(excel, (sheet, { workbook }) => {
      workbook.names.add('Spend', sheet.getRange('B2:B3'), 'what was spent');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('D1').formulas = [['=SUM(Spend)']];
    });
    expect(excel.book.value('Sheet1', 'D1')).toBe(300);
    const name = await onSheet(excel, (_sheet, { workbook }) =>
      workbook.names.getItemOrNullObject('spend').load('name,formula'),
    );
    expect([name.name, name.formula]).toEqual(['Spend', "='Sheet1'!$B$3:$B$4"]);
  });

  test.each(['A1', 'R1C1', 'with space', '1st', 'c'])('%s is no name', async (name) => {
    const add = onSheet(fakeExcel(), (sheet, { workbook }) => workbook.names.add(name, sheet.getRange('A1')));
    expect(await codeOf(add)).toBe('InvalidArgument');
  });

  test('a name is there once a scope', async () => {
    const excel = filled();
    const add = (ofSheet: boolean) =>
      codeOf(
        onSheet(excel, (sheet, { workbook }) => (ofSheet ? sheet : workbook).names.add('Spend', sheet.getRange('A1'))),
      );
    expect([await add(false), await add(true), await add(false)]).toEqual([null, null, 'ItemAlreadyExists']);
  });
});

describe('the rest of a sheet', () => {
  test('a table lies over headers that are texts of their own', async () => {
    const excel = filled();
    const add = (address: string) => codeOf(onSheet(excel, (sheet) => sheet.tables.add(address, true)));
    expect([await add('B2:B3'), await add('A1:C3')]).toEqual(['InvalidArgument', 'InvalidArgument']);
    const table = await onSheet(excel, (sheet) => {
      const made = sheet.tables.add('A1:B3', true);
      made.name = 'Months';
      made.showFilterButton = false;
      return made.load('name,id');
    });
    expect(table.name).toBe('Months');
    expect(await add('B2:C5')).toBe('InvalidArgument');
  });

  test('what is frozen is told as a range', async () => {
    const frozen = await onSheet(filled(), (sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      return sheet.freezePanes.getLocationOrNullObject().load('address');
    });
    expect(frozen.address).toBe('Sheet1!A1:B2');
  });

  test('pages are set up, and break before lines', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.horizontalPageBreaks.add('A3');
      sheet.getRange('1:1').insert('Down');
    });
    const { page } = excel.book.sheet('Sheet1');
    expect([page.facts.orientation, page.titleRows?.lastRow, page.rowBreaks]).toEqual(['Landscape', 2, [3]]);
    const both = onSheet(excel, (sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, scale: 50 };
    });
    expect(await codeOf(both)).toBe('InvalidArgument');
  });

  test('a filter is one a sheet, and goes along', async () => {
    const excel = filled();
    const range = await onSheet(excel, (sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B3'));
      sheet.getRange('1:1').insert('Down');
      return sheet.autoFilter.getRangeOrNullObject().load('address');
    });
    expect(range.address).toBe('Sheet1!A2:B4');
  });

  test('a protected sheet takes nothing but in cells that are not locked', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      sheet.getRange('D1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    const set = (address: string) =>
      codeOf(
        onSheet(excel, (sheet) => {
          sheet.getRange(address).values = [[1]];
        }),
      );
    expect([await set('D1'), await set('A1')]).toEqual([null, 'AccessDenied']);
    expect(await codeOf(onSheet(excel, (sheet) => sheet.getRange('1:1').insert('Down')))).toBe('AccessDenied');
    const widen = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A:A').format.columnWidth = 90;
    };
    const paint = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
    };
    expect([await codeOf(onSheet(excel, widen)), await codeOf(onSheet(excel, paint))]).toEqual([null, 'AccessDenied']);
    await onSheet(excel, (sheet) => sheet.protection.unprotect());
    expect(await set('A1')).toBeNull();
  });
});

describe('data validation', () => {
  test('a list of a range, with a hint', async () => {
    const excel = filled();
    const found = await onSheet(excel, (sheet) => {
      const { dataValidation } = sheet.getRange('D1:D3');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A3') } };
      dataValidation.prompt = { showPrompt: true, title: 'Month', message: 'One of ours' };
      sheet.getRange('1:1').insert('Down');
      return sheet.getRange('D3').dataValidation.load('type,rule,prompt');
    });
    expect([found.type, found.rule.list?.source, found.prompt.title]).toEqual(['List', "='Sheet1'!$A$3:$A$4", 'Month']);
  });

  test('nothing that one Excel reads otherwise than another', async () => {
    const day = (formula1: string) =>
      codeOf(
        onSheet(filled(), (sheet) => {
          sheet.getRange('D1').dataValidation.rule = { date: { formula1, operator: 'GreaterThan' } };
        }),
      );
    expect([await day('2026-01-05'), await day('5.1.2026'), await day('=SUM(1;2)')]).toEqual([
      null,
      'InvalidArgument',
      'InvalidArgument',
    ]);
  });

  test('cells of several rules say nothing for all', async () => {
    const range = await onSheet(filled(), (sheet) => {
      sheet.getRange('D1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      return sheet.getRange('D1:D2').dataValidation.load('type');
    });
    expect(range.type).toBe('Inconsistent');
  });
});

describe('conditional formats', () => {
  test('colour cells by a formula or a text, the last one first', async () => {
    const excel = filled();
    const rules = await onSheet(excel, (sheet) => {
      const range = sheet.getRange('B2:B3');
      const custom = range.conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=$B2>150';
      custom.format.fill.color = '#E2F0D9';
      const text = range.conditionalFormats.add('ContainsText').textComparison;
      text.rule = { operator: 'Contains', text: 'on track' };
      text.format.font.color = '#375623';
      sheet.getRange('2:2').insert('Down');
      return range.conditionalFormats.load('items/type,items/priority');
    });
    expect(rules.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['ContainsText', 0],
      ['Custom', 1],
    ]);
    expect(excel.book.sheet('Sheet1').rules[1]).toMatchObject({
      formulas: { formula: '=$B3>150' },
      areas: [{ row: 2, lastRow: 3 }],
    });
  });

  test('icons and bars', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      const { iconSet } = sheet.getRange('B2:B3').conditionalFormats.add('IconSet');
      iconSet.style = 'ThreeTriangles';
      const bound = (formula: string) => ({ type: 'Number', operator: 'GreaterThan', formula }) as const;
      iconSet.criteria = [{} as Excel.ConditionalIconCriterion, bound('=0'), bound('=0.1')];
      const { dataBar } = sheet.getRange('B2:B3').conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#1f4e79';
      dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
    });
    expect(excel.book.sheet('Sheet1').rules.map(({ type }) => type)).toEqual(['DataBar', 'IconSet']);
  });

  test('a formula of another language is refused', async () => {
    const failure = await failureOf(
      onSheet(filled(), (sheet) => {
        sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=EĞER(B2>1;1;0)';
      }),
    );
    expect(failure?.code).toBe('InvalidArgument');
  });
});

describe('charts', () => {
  test('show series of any sheet, over the cells that they are put on', async () => {
    const excel = filled();
    const chart = await onSheet(excel, (sheet, { workbook }) => {
      const owner = workbook.worksheets.getItem("Owner's");
      const made = owner.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
      made.name = 'spend';
      made.title.text = 'Spend';
      made.setPosition('B2', 'D4');
      made.axes.valueAxis.numberFormat = '#,##0';
      made.legend.visible = false;
      const second = made.series.add('again');
      second.setValues(sheet.getRange('B2:B3'));
      second.setXAxisValues(sheet.getRange('A2:A3'));
      second.format.line.color = '#1f4e79';
      sheet.getRange('1:1').insert('Down');
      return made.load('top,left,width,height,name');
    });
    expect([chart.top, chart.left, chart.width, chart.height]).toEqual([15, 48, 144, 45]);
    expect(excel.book.sheet("Owner's").charts[0]).toMatchObject({
      type: 'Line',
      series: [
        { facts: { name: 'Spend' }, values: "='Sheet1'!$B$3:$B$4", categories: "='Sheet1'!$A$3:$A$4" },
        { facts: { name: 'again', 'format.line.color': '#1F4E79' }, values: "='Sheet1'!$B$3:$B$4" },
      ],
      facts: { 'title.text': 'Spend', 'valueAxis.numberFormat': '#,##0', 'legend.visible': false },
    });
  });

  test('show a series of each row where they are told to', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => sheet.charts.add('Line', sheet.getRange('A2:C3'), 'Rows'));
    expect(excel.book.sheet('Sheet1').charts[0]?.series.map(({ values }) => values)).toEqual([
      "='Sheet1'!$A$2:$C$2",
      "='Sheet1'!$A$3:$C$3",
    ]);
  });

  test('are found by their names, and go', async () => {
    const excel = filled();
    await onSheet(excel, (sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns').name = 'ours';
    });
    const none = await onSheet(excel, (sheet) => {
      sheet.charts.getItem('ours').delete();
      return sheet.charts.getItemOrNullObject('ours');
    });
    expect(none.isNullObject).toBe(true);
  });

  test('a series is one row or one column', async () => {
    const add = onSheet(filled(), (sheet) => {
      sheet.charts.add('Line', sheet.getRange('B1:B3'), 'Columns').series.add('two').setValues(sheet.getRange('A1:B3'));
    });
    expect(await codeOf(add)).toBe('InvalidArgument');
  });
});
