import { threeSheets } from '../host/contract-change.ts';
import { driverOf } from '../host/driver.ts';
import { excelClient } from './excel-client.ts';

const stateOf = ({ sheets, names, xml }: Readonly<{ sheets: unknown; names: unknown; xml: unknown }>): string =>
  JSON.stringify([sheets, names, xml]);

test('in a workbook that counts days from 1904 nothing is built, and people are told why', async () => {
  const { excel, host } = excelClient();
  excel.book.type('Sheet1', 'A1', 40_000);
  excel.book.countFrom1904();
  const before = stateOf(excel.book.state);
  expect((await driverOf(host).apply(threeSheets, null)).failure).toBe('days-from-1904');
  expect([stateOf(excel.book.state), (await host.snapshot()).sheets[0]?.values]).toEqual([before, [[40_000]]]);
});

test('to ask how a workbook counts days takes no batch of its own', async () => {
  const { excel, host } = excelClient();
  await host.snapshot();
  // One for the sheets, one for how far they are filled: there are no cells yet.
  expect(excel.batches.count).toBe(2);
});

test('an Excel that does not answer how it counts days is read and built in all the same', async () => {
  const { excel, host } = excelClient();
  excel.batches.failAt(0, { after: 2, code: 'GeneralException' });
  expect((await driverOf(host).apply(threeSheets, null)).failure).toBeNull();
  expect(excel.book.titles).toHaveLength(4);
});
