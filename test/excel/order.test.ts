import { reportSheet, threeSheets } from '../host/contract-change.ts';
import { excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };

test('a number format stands before the value that it is for: Excel reads what is written by it', async () => {
  const { excel, host } = excelClient();
  const seen = new Set<string>();
  excel.batches.beforeActions(() => {
    if (!excel.book.titles.includes(reportSheet.title) || excel.book.formula(reportSheet.title, 'B3') === null) return;
    seen.add(excel.book.look(reportSheet.title, 'B3', 'numberFormat'));
  });
  await host.apply(threeSheets, watch);
  expect([...seen].map((format) => format.includes('%'))).toEqual([true]);
});

test('Excel computes nothing while cells are written', async () => {
  const { excel, host } = excelClient();
  await host.snapshot();
  const from = excel.batches.count;
  await host.apply(threeSheets, watch);
  const writing = excel.batches.log.slice(from).find(({ names }) => names.has('Formulas'));
  expect(writing?.names).toContain('SuspendApiCalculationUntilNextSync');
});
