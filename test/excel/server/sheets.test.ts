import { codeOf, onSheet } from './ask.ts';
import { type FakeExcel, fakeExcel } from './fake-excel.ts';

const added = (excel: FakeExcel, name: string): Promise<string | null> =>
  codeOf(onSheet(excel, (_sheet, { workbook }) => workbook.worksheets.add(name)));

describe('sheets of the fake Excel', () => {
  test('new ones come at the end, and can be put elsewhere', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (_sheet, { workbook }) => {
      workbook.worksheets.add('Second');
      workbook.worksheets.add('First').position = 0;
    });
    expect(excel.book.titles).toEqual(['First', 'Sheet1', 'Second']);
  });

  test.each(['x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', '[a]', 'a:b', "'a", "a'", 'History', ''])(
    '%s is no name for a sheet',
    async (name) => {
      const excel = fakeExcel();
      expect(await added(excel, name)).toBe('InvalidArgument');
      expect(excel.book.titles).toEqual(['Sheet1']);
    },
  );

  test('a name is there once, whatever its case', async () => {
    expect(await added(fakeExcel(), 'SHEET1')).toBe('ItemAlreadyExists');
  });

  test('a sheet that is not there fails, or is a null object for who asks so', async () => {
    const excel = fakeExcel();
    const item = onSheet(excel, (_sheet, { workbook }) => workbook.worksheets.getItem('No').load('name'));
    expect(await codeOf(item)).toBe('ItemNotFound');
    const found = await onSheet(excel, (_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject('No'));
    expect(found.isNullObject).toBe(true);
    const used = onSheet(excel, (_sheet, { workbook }) => {
      workbook.worksheets.getItemOrNullObject('No').name = 'Yes';
    });
    expect(await codeOf(used)).toBe('ItemNotFound');
  });

  test('a sheet that was opened stays the same one when somebody renames it', async () => {
    const excel = fakeExcel();
    excel.book.type('Sheet1', 'A1', '=Sheet1!B1');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('name');
      await context.sync();
      excel.book.renameSheet('Sheet1', "Owner's");
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe("Owner's");
    });
    expect(excel.book.formula("Owner's", 'A1')).toBe("='Owner''s'!B1");
  });

  test('one sheet must be seen: the last one is neither hidden nor deleted', async () => {
    const excel = fakeExcel();
    const hide = (sheet: Excel.Worksheet): void => {
      sheet.visibility = 'Hidden';
    };
    expect(await codeOf(onSheet(excel, hide))).toBe('InvalidOperation');
    expect(await codeOf(onSheet(excel, (sheet) => sheet.delete()))).toBe('InvalidOperation');
    excel.book.addSheet('Other');
    expect(await codeOf(onSheet(excel, hide))).toBeNull();
    expect(await codeOf(onSheet(excel, (sheet) => sheet.activate()))).toBe('InvalidOperation');
  });

  test('what pointed at a deleted sheet points nowhere for ever', async () => {
    const excel = fakeExcel();
    excel.book.addSheet('Other');
    excel.book.type('Other', 'A1', '=SUM(Sheet1!A1:A2)');
    await onSheet(excel, (sheet) => sheet.delete());
    excel.book.addSheet('Sheet1');
    expect([excel.book.formula('Other', 'A1'), excel.book.value('Other', 'A1')]).toEqual(['=SUM(#REF!)', '#REF!']);
  });

  test('a sheet that a co-author deleted is not there any more', async () => {
    const excel = fakeExcel();
    excel.book.addSheet('Other');
    const work = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Other');
      sheet.load('name');
      await context.sync();
      excel.book.removeSheet('Other');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ItemNotFound');
  });

  test('tab colours, gridlines and keys are kept with the sheet', async () => {
    const excel = fakeExcel();
    const [property, none] = await onSheet(excel, (sheet) => {
      sheet.tabColor = '#1f4e79';
      sheet.showGridlines = false;
      sheet.customProperties.add('marksheet-key', 'summary');
      return [
        sheet.customProperties.getItemOrNullObject('Marksheet-Key').load('value'),
        sheet.customProperties.getItemOrNullObject('other'),
      ] as const;
    });
    expect([property.value, none.isNullObject]).toEqual(['summary', true]);
    expect(excel.book.sheet('Sheet1')).toMatchObject({ tabColor: '#1F4E79', showGridlines: false });
  });

  test('collections are read at once', async () => {
    const excel = fakeExcel();
    excel.book.addSheet('Other');
    const sheets = await onSheet(excel, (_sheet, { workbook }) => {
      workbook.worksheets.load('items/name,items/visibility,items/freezePanes');
      return workbook.worksheets.load('items/name,items/visibility');
    }).catch(() => null);
    expect(sheets).toBeNull();
    const all = await onSheet(excel, (_sheet, { workbook }) => workbook.worksheets.load('items/name,items/position'));
    expect(all.items.map(({ name, position }) => [name, position])).toEqual([
      ['Sheet1', 0],
      ['Other', 1],
    ]);
  });
});
