import { codeOf, onSheet } from './ask.ts';
import { fakeExcel } from './fake-excel.ts';

const URN = 'urn:marksheet:stored';
const part = (text: string): string => `<stored xmlns="${URN}"><text name="goals">${text}</text></stored>`;

describe('XML parts', () => {
  test('are found by their namespace, changed and taken away', async () => {
    const excel = fakeExcel();
    const parts = (context: Excel.RequestContext) => context.workbook.customXmlParts;
    await onSheet(excel, (_sheet, context) => parts(context).add(part('one')));
    const xml = await onSheet(excel, (_sheet, context) => {
      const only = parts(context).getByNamespace(URN).getOnlyItemOrNullObject();
      only.setXml(part('two &amp; &#x1F600; العربية'));
      return only.getXml();
    });
    expect(xml.value).toContain('two &amp;');
    const gone = await onSheet(excel, (_sheet, context) => {
      parts(context).getByNamespace(URN).getOnlyItem().delete();
      return parts(context).getByNamespace(URN).getOnlyItemOrNullObject();
    });
    expect([gone.isNullObject, excel.book.state.xml]).toEqual([true, []]);
  });

  test.each([
    part('a & b'),
    part('a < b'),
    `<stored xmlns="${URN}">`,
    `<stored xmlns="${URN}"></other>`,
    '<stored/>',
    'text',
    part('\u0001'),
  ])('%j is refused', async (xml) => {
    expect(await codeOf(onSheet(fakeExcel(), (_sheet, { workbook }) => workbook.customXmlParts.add(xml)))).toBe(
      'InvalidArgument',
    );
  });
});

describe('the workbook as a whole', () => {
  test('tells how its user writes numbers and days', async () => {
    const culture = await onSheet(fakeExcel({ culture: 'pl-PL' }), (_sheet, { workbook }) =>
      workbook.application.cultureInfo.load(
        'name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern',
      ),
    );
    expect([culture.name, culture.numberFormat.numberDecimalSeparator]).toEqual(['pl-PL', ',']);
    expect(culture.datetimeFormat.shortDatePattern).toBe('d.m.yyyy');
  });

  test('tells what is selected, and where', async () => {
    const excel = fakeExcel();
    excel.book.addSheet('Other');
    excel.book.type('Other', 'B2', 5);
    excel.book.select('Other', 'B2:C3');
    const [range, cell] = await onSheet(
      excel,
      (_sheet, { workbook }) =>
        [
          workbook.getSelectedRange().load('address,values,worksheet/name'),
          workbook.getActiveCell().load('address'),
        ] as const,
    );
    expect([range.address, range.worksheet.name, range.values, cell.address]).toEqual([
      'Other!B2:C3',
      'Other',
      [
        [5, ''],
        ['', ''],
      ],
      'Other!B2',
    ]);
    excel.book.select('Other', 'B2,D4');
    const several = onSheet(excel, (_sheet, { workbook }) => workbook.getSelectedRange().load('address'));
    expect(await codeOf(several)).toBe('InvalidSelection');
  });

  test('selects and shows what a program wants shown', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (_sheet, { workbook }) => {
      const sheet = workbook.worksheets.add('New');
      sheet.activate();
      sheet.getRange('C3').select();
    });
    const active = await onSheet(excel, (_sheet, { workbook }) =>
      workbook.worksheets.getActiveWorksheet().load('name'),
    );
    expect(active.name).toBe('New');
    expect(excel.book.sheet('New').selected).toMatchObject([{ row: 2, column: 2 }]);
  });

  test('holds off computing and drawing, and keeps its own properties', async () => {
    const excel = fakeExcel();
    await onSheet(excel, (_sheet, { workbook }) => {
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.properties.title = 'Report';
      workbook.application.calculate('Full');
    });
    expect(excel.book.state.properties).toEqual({ title: 'Report' });
  });
});
