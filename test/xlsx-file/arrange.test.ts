import type { LineStep } from '../../core/workbook/shift/line-change.ts';
import { arrange } from '../../local/xlsx/file/arrange/arrange.ts';
import { snapshotOf } from '../../local/xlsx/file/snapshot.ts';
import {
  cells,
  dataAfter,
  deleteColumns,
  deleteRows,
  empty,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  title,
} from './arranged-data.ts';
import { fileOf } from './arranged-parts.ts';

describe('the cells', () => {
  test('go down, and rows that come in look as the one before them, but are not hidden', () => {
    expect(dataAfter(cells, insertRows(2, 1))).toBe(
      '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>1</v></c></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B2" s="4"><f>B1+$A$4</f><v>7</v></c></row>' +
        '<row r="3" s="3" customFormat="1" ht="30" customHeight="1"><c r="B3" s="4"/></row>\n' +
        '<row r="4"><c r="A4"><v>6</v></c></row></sheetData>',
    );
  });

  test('go with their rows', () => {
    expect(dataAfter(cells, deleteRows(0, 1))).toBe(
      '<sheetData><row r="1" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B1" s="4"><f>#REF!+$A$2</f><v>7</v></c></row>\n' +
        '<row r="2"><c r="A2"><v>6</v></c></row></sheetData>',
    );
  });

  test('are moved with their rows', () => {
    expect(dataAfter(cells, moveRows(2, 1, 0))).toBe(
      '<sheetData>\n<row r="1"><c r="A1"><v>6</v></c></row>' +
        '<row r="2" spans="1:3"><c r="A2" t="s"><v>0</v></c><c r="B2" s="2"><v>1</v></c></row>' +
        '<row r="3" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B3" s="4"><f>B2+$A$1</f><v>7</v></c></row></sheetData>',
    );
  });

  test('go to the side, and columns that come in look as the one before them', () => {
    const columns =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="4" width="12" hidden="1" style="5"/></cols>';
    expect(dataAfter(columns + cells, insertColumns(2, 1))).toBe(
      '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="12" hidden="1" style="5"/>' +
        '<col min="3" max="3" width="12" style="5"/><col min="4" max="5" width="12" hidden="1" style="5"/></cols>' +
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="2"/></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="B2" s="4"><f>B1+$A$3</f><v>7</v></c><c r="C2" s="4"/></row>\n' +
        '<row r="3"><c r="A3"><v>6</v></c></row></sheetData>',
    );
  });

  test('go with their columns', () => {
    expect(dataAfter(`<cols><col min="1" max="2" width="9"/></cols>${cells}`, deleteColumns(0, 1))).toBe(
      '<cols><col min="1" max="1" width="9"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="A2" s="4"><f>A1+#REF!</f><v>7</v></c></row>\n' +
        '<row r="3"></row></sheetData>',
    );
  });

  test('are moved with their columns', () => {
    const columns = '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="12"/></cols>';
    expect(dataAfter(columns + cells, moveColumns(1, 1, 0))).toBe(
      '<cols><col min="1" max="1" width="12"/><col min="2" max="2" width="9"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' +
        '<row r="2" s="3" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="A2" s="4"><f>A1+$B$3</f><v>7</v></c></row>\n' +
        '<row r="3"><c r="B3"><v>6</v></c></row></sheetData>',
    );
  });

  test('that do not say where they stand go along', () => {
    const plain = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><f>A1</f></c></row></sheetData>';
    expect(dataAfter(plain, insertRows(1, 1))).toBe(
      '<sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c><f>A1</f></c></row></sheetData>',
    );
    expect(dataAfter(plain, insertColumns(0, 1))).toBe(
      '<sheetData><row><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c></row><row><c r="B2"><f>B1</f></c></row></sheetData>',
    );
    expect(dataAfter(plain, deleteRows(0, 1))).toBe('<sheetData><row r="1"><c><f>#REF!</f></c></row></sheetData>');
  });

  test('that share a formula have their own from then on', () => {
    const shared =
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*A$5</f></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>';
    expect(dataAfter(shared, insertRows(1, 1))).toBe(
      '<sheetData><row r="1"><c r="B1"><f>A1*A$6</f></c></row>' +
        '<row r="3"><c r="B3"><f>A3*A$6</f></c></row><row r="4"><c r="B4"><f>A4*A$6</f></c></row></sheetData>',
    );
  });

  test('a formula that fills an area alone goes along whole', () => {
    const array = '<sheetData><row r="3"><c r="B3"><f t="array" ref="B3:B4">A3:A4*2</f><v>1</v></c></row></sheetData>';
    expect(dataAfter(array, insertRows(2, 1))).toContain(
      '<row r="4"><c r="B4"><f t="array" ref="B4:B5">A4:A5*2</f><v>1</v></c></row>',
    );
  });

  test('that do not move stay as they are written, whatever looks like a cell in their texts', () => {
    const odd = `<sheetData><row  r = '1' ><c r='A1' t="inlineStr"><is><t>a &lt;c r="A9"> &amp; b</t></is></c></row><!-- B9 --></sheetData>`;
    expect(dataAfter(odd, insertRows(4, 1))).toBe(odd);
  });
});

test('a row at the very end is not pushed out', () => {
  const full = fileOf('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>', empty);
  expect(() => arrange(full, insertRows(0, 1))).toThrow(expect.objectContaining({ code: 'too-large', found: 'Data' }));
});

test('the inverse of a deletion brings contents back, and formulas that had lost something', () => {
  const other = '<sheetData><row r="1"><c r="A1"><f>SUM(Data!A1:A3)</f></c></row></sheetData>';
  const { inverse } = arrange(fileOf(cells, other), deleteRows(2, 1));
  expect(inverse).toEqual([
    { kind: 'insert-rows', title, at: 2, count: 1 },
    { kind: 'set-cells', title, cells: [{ row: 1, column: 1, content: { kind: 'host-formula', text: '=B1+$A$3' } }] },
    {
      kind: 'set-cells',
      title: 'Other one',
      cells: [{ row: 0, column: 0, content: { kind: 'host-formula', text: '=SUM(Data!A1:A3)' } }],
    },
    { kind: 'set-cells', title, cells: [{ row: 2, column: 0, content: 6 }] },
  ]);
});

test.each([insertRows(1, 2), insertColumns(1, 1), moveRows(0, 1, 3), moveColumns(0, 1, 3)])(
  'going back leaves what there was: %j',
  (step) => {
    const before = fileOf(cells, empty);
    const { file, inverse } = arrange(before, step);
    const [back] = inverse as readonly [LineStep];
    expect(inverse).toHaveLength(1);
    expect(snapshotOf(arrange(file, back).file)).toEqual(snapshotOf(before));
  },
);
