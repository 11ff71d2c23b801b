import { inNamespace } from '../../excel-addin/host/insert-formula.ts';
import { manifest } from '../../excel-addin/manifest/manifest.ts';
import { namespaceIn } from '../../excel-addin/pane/namespace-in.ts';
import { excelClient } from './excel-client.ts';

const FORMULA = '=1+1';

test.each([
  ['a text', 'theirs', 'theirs', null],
  ['a text that looks like a number', "'0012", '0012', null],
  ['a number', 12.5, 12.5, null],
  ['a formula', '=2*21', 42, '=2*21'],
])(
  '%s that somebody types into the cell meanwhile stays, and the formula is refused',
  async (_, typed, value, formula) => {
    const { excel, host } = excelClient();
    excel.book.select('Sheet1', 'B2');
    excel.batches.before(excel.batches.count + 1, () => excel.book.type('Sheet1', 'B2', typed));
    await expect(host.insertFormula(FORMULA)).rejects.toMatchObject({ code: 'not-permitted', found: 'B2' });
    expect([excel.book.value('Sheet1', 'B2'), excel.book.formula('Sheet1', 'B2')]).toEqual([value, formula]);
  },
);

test('the address that is told is that of the cell by then: somebody inserts rows above meanwhile', async () => {
  const { excel, host } = excelClient();
  excel.book.select('Sheet1', 'B2');
  excel.batches.before(excel.batches.count + 1, () => excel.book.insertLines('Sheet1', 'rows', 0, 2));
  expect(await host.insertFormula(FORMULA)).toBe('B4');
  expect([excel.book.formula('Sheet1', 'B4'), excel.book.formula('Sheet1', 'B2')]).toEqual([FORMULA, null]);
});

test('what somebody typed is put back where it was typed, though they insert rows above right after', async () => {
  const { excel, host } = excelClient();
  excel.book.select('Sheet1', 'B2');
  excel.book.type('Sheet1', 'B3', 'below');
  excel.batches.before(excel.batches.count + 1, () => excel.book.type('Sheet1', 'B2', "'0012"));
  excel.batches.before(excel.batches.count + 2, () => excel.book.insertLines('Sheet1', 'rows', 0, 1));
  await expect(host.insertFormula(FORMULA)).rejects.toMatchObject({ code: 'not-permitted' });
  expect(['B2', 'B3', 'B4'].map((place) => excel.book.value('Sheet1', place))).toEqual([null, '0012', 'below']);
});

test('a formula goes into an empty cell of texts as a formula', async () => {
  const { excel, host } = excelClient();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').numberFormat = [['@']];
    await context.sync();
  });
  excel.book.select('Sheet1', 'B2');
  expect(await host.insertFormula(FORMULA)).toBe('B2');
  expect(excel.book.value('Sheet1', 'B2')).toBe(2);
});

test('a formula waits for the cell that is being edited', async () => {
  const { excel, host } = excelClient();
  excel.book.select('Sheet1', 'B2');
  excel.batches.beginEditing();
  const inserting = host.insertFormula(FORMULA);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.book.formula('Sheet1', 'B2')).toBeNull();
  excel.batches.endEditing();
  expect(await inserting).toBe('B2');
});

test('a formula is written with the namespace that the manifest gives functions', () => {
  const written = (['production', 'staging', 'development'] as const).map((name) => {
    const text = manifest(name, 'https://example.org', '1.0.0');
    const [, address = ''] = /id="Taskpane.Url" DefaultValue="([^"]*)"/.exec(text) ?? [];
    return inNamespace('=CPC(A1,2)', namespaceIn(new URL(address).search));
  });
  expect(written).toEqual(['=CPC(A1,2)', '=MARKSHEET_STAGING.CPC(A1,2)', '=MARKSHEET_DEV.CPC(A1,2)']);
});
