import { onSheet } from './ask.ts';
import { type FakeExcel, fakeExcel } from './fake-excel.ts';

const SHEET = 'Sheet1';

/** Names in A below a header, figures in B, a formula over each row in C. */
function filled(names: readonly (string | number | boolean)[]): FakeExcel {
  const excel = fakeExcel();
  excel.book.type(SHEET, 'A1', 'Name');
  for (const [at, name] of names.entries()) {
    excel.book.type(SHEET, `A${at + 2}`, name);
    excel.book.type(SHEET, `B${at + 2}`, at);
    excel.book.type(SHEET, `C${at + 2}`, `=B${at + 2}*2+$B$2`);
  }
  return excel;
}

const column = ({ book }: FakeExcel, letter: string, rows: number): readonly unknown[] =>
  Array.from({ length: rows }, (_, at) => book.value(SHEET, `${letter}${at + 2}`));

describe('somebody sorts rows of the fake Excel', () => {
  test('whole rows go along, and the header stays', () => {
    const excel = filled(['b', 'c', 'a']);
    excel.book.sortRows(SHEET, { header: 0, column: 0 });
    expect([excel.book.value(SHEET, 'A1'), column(excel, 'A', 3), column(excel, 'B', 3)]).toEqual([
      'Name',
      ['a', 'b', 'c'],
      [2, 0, 1],
    ]);
    excel.book.sortRows(SHEET, { header: 0, column: 0, descending: true });
    expect(column(excel, 'A', 3)).toEqual(['c', 'b', 'a']);
  });

  test('numbers come before texts, texts before truths, and blanks are last either way', () => {
    const excel = filled([true, '', 'B', 10, 'a', 9]);
    excel.book.sortRows(SHEET, { header: 0, column: 0 });
    expect(column(excel, 'A', 6)).toEqual([9, 10, 'a', 'B', true, null]);
    excel.book.sortRows(SHEET, { header: 0, column: 0, descending: true });
    expect(column(excel, 'A', 6)).toEqual([true, 'B', 'a', 10, 9, null]);
  });

  test('formulas read as if they were copied, and whatever points at cells stays with the place', () => {
    const excel = filled(['b', 'c', 'a']);
    excel.book.addSheet('Other');
    excel.book.type('Other', 'A1', '=Sheet1!A2');
    excel.book.sortRows(SHEET, { header: 0, column: 0 });
    expect(['C2', 'C3', 'C4'].map((place) => excel.book.formula(SHEET, place))).toEqual([
      '=B2*2+$B$2',
      '=B3*2+$B$2',
      '=B4*2+$B$2',
    ]);
    expect([excel.book.formula('Other', 'A1'), excel.book.value('Other', 'A1')]).toEqual(['=Sheet1!A2', 'a']);
  });

  test('looks of cells go along, lines between them stay', async () => {
    const excel = filled(['b', 'c', 'a']);
    await onSheet(excel, (sheet) => {
      sheet.getRange('A4').format.fill.color = '#FF0000';
      sheet.getRange('B4').numberFormat = [['@']];
      sheet.getRange('A4').format.borders.getItem('EdgeTop').style = 'Continuous';
    });
    excel.book.sortRows(SHEET, { header: 0, column: 0 });
    const fills = ['A2', 'A3', 'A4'].map((place) => excel.book.look(SHEET, place, 'fill'));
    const formats = ['B2', 'B4'].map((place) => excel.book.look(SHEET, place, 'numberFormat'));
    const top = excel.book.look(SHEET, 'A4', 'top').style;
    expect([fills, formats, top]).toEqual([['#FF0000', null, null], ['@', 'General'], 'Continuous']);
  });

  test('what Excel refuses to sort, or sorts in another way, is not sorted', async () => {
    const merged = filled(['b', 'a']);
    merged.book.type(SHEET, 'A6', 'c');
    await onSheet(merged, (sheet) => sheet.getRange('B5:B6').merge());
    expect(() => merged.book.sortRows(SHEET, { header: 0, column: 0 })).toThrow('merged');
    const farther = filled(['b', 'a']);
    farther.book.type(SHEET, 'D2', '=Sheet1!A2');
    expect(() => farther.book.sortRows(SHEET, { header: 0, column: 0 })).toThrow('name sheets');
  });
});
