import type { ChangeStep } from '../../core/host/change.ts';
import { shareCheck } from '../../core/share-check/share-check.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { contentOf, only } from '../host/arranging-change.ts';
import { driverOf } from '../host/driver.ts';
import { excelClient } from './excel-client.ts';

const watch = { progress: () => {}, isCancelled: () => false };
const LONG = 'Long';
const MOST = 60_000;

/** A sheet with as many columns of texts. */
async function withLongSheet(rows: number, columns: number, text: string) {
  const client = excelClient();
  const column = Array.from({ length: rows }, (_, row) => `${text}${row}`);
  const block = { row: 0, column: 0, columns: Array.from({ length: columns }, () => column) };
  const sheet = draftSheet('data', LONG).finish({ columnBlocks: [block] });
  const inverse = await client.host.apply(
    { titles: { data: LONG }, steps: [{ kind: 'add-sheet', sheet, place: null }] },
    watch,
  );
  return { ...client, inverse };
}

test(
  'where texts are too long for one answer a cell is written, and the sheet goes, all the same',
  async () => {
    const { excel, host, inverse } = await withLongSheet(5000, 4, 'x'.repeat(150));
    await host.snapshot();
    await host.apply(only({ kind: 'set-cells', title: LONG, cells: [{ row: 1, column: 1, content: 'new' }] }), watch);
    expect(excel.batches.log.some(({ error }) => error?.Code === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(excel.book.value(LONG, 'B2')).toBe('new');
    await host.snapshot();
    await host.apply(inverse, watch);
    expect(excel.book.titles).toEqual(['Sheet1']);
  },
  MOST,
);

test(
  'a selection that is too long for one answer is read in several, whatever its texts',
  async () => {
    const text = 'a campaign '.repeat(10);
    const { excel, host } = await withLongSheet(5000, 12, text);
    excel.book.select(LONG, 'B1:L9000');
    const selected = await host.selection();
    expect([selected?.address, selected?.values.length]).toEqual(['B1:L5000', 5000]);
    expect(selected?.values.map((row) => row[3])).toEqual(Array.from({ length: 5000 }, (_, row) => `${text}${row}`));
  },
  MOST,
);

test('a sheet of the user of more than 200,000 cells is not read, and Share check says so', async () => {
  const { excel, host } = excelClient();
  excel.book.type('Sheet1', 'A1', '=1/0');
  excel.book.type('Sheet1', 'T10001', 1);
  const snapshot = await host.snapshot();
  expect(snapshot.sheets).toMatchObject([{ title: 'Sheet1', values: [], isUnread: true }]);
  const found = shareCheck(snapshot, { today: 46_348, separator: ',', language: 'en' });
  expect(found.map(({ code, title }) => [code, title])).toEqual([['not-looked-at', 'Sheet1']]);
  excel.book.type('Sheet1', 'T10001', '');
  expect((await host.snapshot()).sheets[0]).not.toHaveProperty('isUnread');
});

describe('while many lines go', () => {
  const rows = 2400;
  const text = 'n'.repeat(140);
  const deletion: ChangeStep = { kind: 'delete-rows', title: LONG, at: 50, count: 2000 };

  test.each(['D100', 'D1500', 'J2045'])(
    'what somebody types into %s right before is noticed, and all is put back but that',
    async (address) => {
      const { excel, host } = await withLongSheet(rows, 10, text);
      excel.book.type(LONG, address, '');
      const without = contentOf(await host.snapshot());
      excel.batches.before(excel.batches.count + 1, () => excel.book.type(LONG, address, 'theirs'));
      const { failure } = await driverOf(host).apply(only(deletion), null);
      expect([failure, excel.book.value(LONG, address)]).toEqual(['changed-meanwhile', 'theirs']);
      excel.book.type(LONG, address, '');
      expect(contentOf(await host.snapshot())).toEqual(without);
    },
    MOST,
  );

  test(
    'they are gone, and come back with the inverse',
    async () => {
      const { excel, host } = await withLongSheet(rows, 10, text);
      const before = contentOf(await host.snapshot());
      const inverse = await host.apply(only(deletion), watch);
      expect([excel.book.value(LONG, 'C50'), excel.book.value(LONG, 'C51')]).toEqual([`${text}49`, `${text}2050`]);
      await host.snapshot();
      await host.apply(inverse, watch);
      expect(contentOf(await host.snapshot())).toEqual(before);
    },
    MOST,
  );
});
