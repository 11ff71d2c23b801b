import type { ChangeStep } from '../../core/host/change.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { contentOf, only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { type FakeExcel, fakeExcel } from './server/fake-excel.ts';
import { hostOfSmallBatches } from './small-batches.ts';

const SHEET = 'Lines';
const smallHost = await hostOfSmallBatches();

function withLines(): FakeExcel {
  const excel = fakeExcel({ requirementSet: '1.12' });
  excel.book.addSheet(SHEET);
  for (let row = 0; row < 10; row += 1)
    for (let column = 0; column < 7; column += 1)
      excel.book.type(SHEET, cellAddress(row, column), `${row} in ${column}`);
  return excel;
}

const changes: Readonly<Record<string, readonly ChangeStep[]>> = {
  'rows move and nothing else': [{ kind: 'move-rows', title: SHEET, from: 5, count: 1, to: 3 }],
  'columns move and nothing else': [{ kind: 'move-columns', title: SHEET, from: 4, count: 2, to: 1 }],
  'columns go, past the last one': [
    { kind: 'delete-columns', title: SHEET, at: 1, count: 1 },
    { kind: 'delete-columns', title: SHEET, at: 5, count: 2 },
  ],
};

test.each(Object.entries(changes))('%s: whichever answer is lost, the sheet is as before', async (_, steps) => {
  for (let at = 0; ; at += 1) {
    const excel = withLines();
    const host = excelHost({ run: excel.Excel.run, displayLanguage: null });
    const before = contentOf(await host.snapshot());
    const from = excel.batches.count;
    excel.batches.loseAnswer(from + at);
    const { failure } = await driverOf(host).apply(only(...steps), null);
    const isThrough = excel.batches.count <= from + at;
    excel.batches.loseAnswer(-1);
    if (isThrough) break;
    expect([at, failure, contentOf(await host.snapshot())]).toEqual([at, 'offline', before]);
  }
});

test.each(['rows', 'columns'] as const)('the first of the %s may go in a change of several batches', async (axis) => {
  const excel = withLines();
  const host = smallHost({ run: excel.Excel.run, displayLanguage: null });
  await host.snapshot();
  const texts = Array.from({ length: 8 }, (_, row) => `new ${row} ${'x'.repeat(60)}`);
  const steps: readonly ChangeStep[] = [
    { kind: `delete-${axis}`, title: SHEET, at: 0, count: 1 },
    { kind: 'set-block', title: SHEET, block: { row: 0, column: 2, columns: [texts, texts, texts] } },
  ];
  const from = excel.batches.count;
  expect((await driverOf(host).apply(only(...steps), null)).failure).toBeNull();
  expect([excel.batches.count - from > 3, excel.book.value(SHEET, 'C1')]).toEqual([true, texts[0]]);
});
