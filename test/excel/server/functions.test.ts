import { codeOf, onSheet } from './ask.ts';
import { fakeExcel } from './fake-excel.ts';

const firstOf2000 = (excel: ReturnType<typeof fakeExcel>) =>
  onSheet(excel, (_sheet, { workbook }) => workbook.functions.date(2000, 1, 1).load('value'));

describe('functions of Excel that a program calls', () => {
  test('DATE answers by the way in which the workbook counts days, and writes nothing', async () => {
    const excel = fakeExcel();
    const before = JSON.stringify(excel.book.state.sheets);
    expect((await firstOf2000(excel)).value).toBe(36_526);
    excel.book.countFrom1904();
    expect((await firstOf2000(excel)).value).toBe(35_064);
    expect(JSON.stringify(excel.book.state.sheets)).toBe(before);
  });

  test('DATE takes numbers alone, and no other function is served', async () => {
    const excel = fakeExcel();
    const fails = (work: (functions: Excel.Functions) => Excel.FunctionResult<unknown>) =>
      codeOf(onSheet(excel, (_sheet, { workbook }) => work(workbook.functions).load('value')));
    expect(await fails((functions) => functions.date('2000' as unknown as number, 1, 1))).toBe('InvalidArgument');
    expect(await fails((functions) => functions.today())).toBe('NotServed');
  });
});
