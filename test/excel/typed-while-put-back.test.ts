import type { ChangeStep } from '../../core/host/change.ts';
import { only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const SHEET = 'Sheet1';
const ROWS = 12;
const places = Array.from({ length: ROWS }, (_, row) => `A${row + 1}`);

const filled = (text: string): ChangeStep => ({
  kind: 'set-block',
  title: SHEET,
  block: { row: 0, column: 0, columns: [places.map((place) => `${text} ${place}`)] },
});

async function begun(): Promise<ExcelClient> {
  const client = excelClient();
  await client.host.apply(only(filled('old')), watch);
  await client.host.snapshot();
  return client;
}

test('what somebody types right before a batch that puts cells back stays, and all others are put back', async () => {
  const undisturbed = await begun();
  const first = undisturbed.excel.batches.count;
  await undisturbed.host.apply(only(filled('new')), watch);
  const last = undisturbed.excel.batches.count - first - 1;
  let tried = 0;
  for (let at = 1; at < 40; at += 1) {
    const { excel, host } = await begun();
    const from = excel.batches.count;
    excel.batches.failAt(from + last);
    excel.batches.before(from + last + at, () => excel.book.type(SHEET, 'A5', 'theirs'));
    const { failure } = await driverOf(host).apply(only(filled('new')), null);
    if (excel.batches.count <= from + last + at) break;
    tried += 1;
    const wanted = places.map((place) => (place === 'A5' ? 'theirs' : `old ${place}`));
    expect([at, failure, places.map((place) => excel.book.value(SHEET, place))]).toEqual([at, 'unknown', wanted]);
  }
  expect(tried).toBeGreaterThan(2);
});

test('a place is shown once the cell that is being edited is done', async () => {
  const { excel, host } = await begun();
  let isShown = false;
  excel.batches.beginEditing();
  const showing = host.show(SHEET, 4, 0).then(() => {
    isShown = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isShown).toBe(false);
  excel.batches.endEditing();
  await showing;
});
