import { codeOf, failureOf, onSheet } from './ask.ts';
import { fakeExcel } from './fake-excel.ts';

/** Writes 1 into A1, 2 into A2 and 3 into A3, each in an action of its own. */
const three = (sheet: Excel.Worksheet): void => {
  for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
};

describe('batches of the fake Excel', () => {
  test('each sync is one, and what only gives references back is none', async () => {
    const excel = fakeExcel();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
      await context.sync();
    });
    expect([excel.batches.count, excel.batches.log.every(({ bytes, error }) => bytes > 0 && error === null)]).toEqual([
      2,
      true,
    ]);
  });

  test('what is not loaded cannot be read', async () => {
    const work = onSheet(fakeExcel(), (sheet) => sheet.getRange('A1').values);
    expect(await codeOf(work)).toBe('PropertyNotLoaded');
  });

  test('a load says what it wants', async () => {
    expect((await failureOf(onSheet(fakeExcel(), (sheet) => sheet.getRange('A1').load())))?.code).toBe('NotServed');
    expect(await codeOf(onSheet(fakeExcel(), (sheet) => sheet.load('nothing')))).toBe('NotServed');
  });

  test('what this Excel does not serve fails by its name', async () => {
    const failure = await failureOf(
      onSheet(fakeExcel(), (sheet) => sheet.getRange('A1').getSpillingToRange().load('address')),
    );
    expect([failure?.code, failure?.message]).toEqual(['NotServed', 'Range.getSpillingToRange is not served']);
    const shapes = await failureOf(onSheet(fakeExcel(), (sheet) => sheet.shapes.load('items/name')));
    expect(shapes?.message).toBe('Worksheet.shapes is not served');
  });

  test('a batch that fails half way leaves what was done before', async () => {
    const excel = fakeExcel();
    const work = onSheet(excel, (sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').formulas = [['=SUM(1;2)']];
      sheet.getRange('A3').values = [[3]];
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
    expect(['A1', 'A2', 'A3'].map((cell) => excel.book.value('Sheet1', cell))).toEqual([1, null, null]);
  });

  test('a batch fails before it does anything, where a test wants that', async () => {
    const excel = fakeExcel();
    excel.batches.failAt(1);
    await onSheet(excel, (sheet) => sheet.load('name'));
    expect(await codeOf(onSheet(excel, three))).toBe('GeneralException');
    expect(excel.book.value('Sheet1', 'A1')).toBeNull();
    expect(await codeOf(onSheet(excel, three))).toBeNull();
  });

  test('or after some of its actions, with any code', async () => {
    const seen = new Set<string>();
    const whole = fakeExcel();
    await onSheet(whole, three);
    for (let after = 0; after < (whole.batches.log[0]?.actions ?? 0); after += 1) {
      const excel = fakeExcel();
      excel.batches.failAt(0, { after, code: 'AccessDenied' });
      expect(await codeOf(onSheet(excel, three))).toBe('AccessDenied');
      seen.add(['A1', 'A2', 'A3'].map((cell) => excel.book.value('Sheet1', cell)).join());
    }
    expect([...seen]).toEqual([',,', '1,,', '1,2,']);
  });

  test('others edit between two batches', async () => {
    const excel = fakeExcel();
    excel.batches.before(1, () => excel.book.type('Sheet1', 'A1', 'theirs'));
    const [before, after] = [0, 1].map(() => onSheet(excel, (sheet) => sheet.getRange('A1').load('values')));
    expect([(await before)?.values, (await after)?.values]).toEqual([[['']], [['theirs']]]);
  });

  test('nothing is done while a cell is edited, unless a batch waits for it', async () => {
    const excel = fakeExcel();
    excel.batches.beginEditing();
    expect(await codeOf(onSheet(excel, three))).toBe('InvalidOperationInCellEditMode');
    let isDone = false;
    const patient = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      three(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([isDone, excel.book.value('Sheet1', 'A1')]).toEqual([false, null]);
    excel.batches.endEditing();
    await patient;
    expect([isDone, excel.book.value('Sheet1', 'A1')]).toEqual([true, 1]);
  });

  test('a request of more than five megabytes is refused whole', async () => {
    const excel = fakeExcel();
    const text = `'${'x'.repeat(30_000)}`;
    const write = (rows: number): Promise<string | null> =>
      codeOf(
        onSheet(excel, (sheet) => {
          sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, () => [text]);
        }),
      );
    expect(await write(200)).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.book.value('Sheet1', 'A1')).toBeNull();
    expect(await write(150)).toBeNull();
    expect(excel.batches.log.at(-1)?.bytes).toBeGreaterThan(4_500_000);
  });

  test('an answer of more than five megabytes is refused as well', async () => {
    const excel = fakeExcel();
    excel.book.type('Sheet1', 'A1', 'x'.repeat(30_000));
    for (let row = 2; row <= 200; row += 1) excel.book.type('Sheet1', `A${row}`, '=A1');
    const read = (address: string) => codeOf(onSheet(excel, (sheet) => sheet.getRange(address).load('values')));
    expect([await read('A1:A200'), await read('A1:A100')]).toEqual(['ResponsePayloadSizeLimitExceeded', null]);
  });
});
