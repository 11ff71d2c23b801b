import { codeOf, failureOf, onSheet } from './ask.ts';
import { fakeExcel } from './fake-excel.ts';
import { isWithin, setOf } from './library/requirement-sets.ts';

describe('requirement sets', () => {
  test('are read from Microsoft’s declarations', () => {
    expect(setOf('Worksheet.customProperties')).toEqual({ name: 'ExcelApi', version: '1.12' });
    expect(setOf('Range.format')).toEqual({ name: 'ExcelApi', version: '1.1' });
    expect(setOf('Range.nothing')).toBeNull();
  });

  test('1.9 is part of 1.12, and 1.13 is not', () => {
    expect([isWithin('1.9', '1.12'), isWithin('1.12', '1.12'), isWithin('1.13', '1.12')]).toEqual([true, true, false]);
  });

  const keep = (sheet: Excel.Worksheet) => sheet.customProperties.add('key', 'value');

  test('what is newer than the set fails by name, in the library or here', async () => {
    const failure = await failureOf(onSheet(fakeExcel({ requirementSet: '1.11' }), keep));
    expect([failure?.code, failure?.message]).toEqual(['ApiNotFound', expect.stringContaining('customProperties')]);
    expect(await codeOf(onSheet(fakeExcel({ requirementSet: '1.12' }), keep))).toBeNull();
  });

  test('a property that the library itself lets through is refused here', async () => {
    const read = (requirementSet: string): Promise<string | null> =>
      codeOf(onSheet(fakeExcel({ requirementSet }), (sheet) => sheet.load('tabColor,showGridlines')));
    expect([await read('1.6'), await read('1.8')]).toEqual(['ApiNotFound', null]);
  });

  test('the pane is told the same', () => {
    const { isSetSupported } = fakeExcel({ requirementSet: '1.12' }).office.requirements;
    expect([
      isSetSupported('ExcelApi', '1.12'),
      isSetSupported('ExcelApi', '1.13'),
      isSetSupported('ExcelApiOnline', '1.1'),
    ]).toEqual([true, false, false]);
  });
});
