import type { ChangeStep } from '../../core/host/change.ts';
import type { Watch } from '../../core/host/port.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { findUnfinished, takeBack } from '../../excel-addin/pane/unfinished.ts';
import { contentOf, only } from '../host/arranging-change.ts';
import { dataSheet } from '../host/contract-change.ts';
import { driverOf } from '../host/driver.ts';
import { allOrSome, times } from '../thorough.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

/** Few cells of long texts are more than a request and an answer hold: 5 MB. */
const ROWS = 450;
const long = (row: number): string => `${row} ${'x'.repeat(15_000)}`;
const LONG = 'Long';

const watch: Watch = { progress: () => {}, isCancelled: () => false };
const MOST = 60_000;

async function withLong(): Promise<ExcelClient & Readonly<{ before: unknown }>> {
  const client = excelClient();
  const column = Array.from({ length: ROWS }, (_, row) => long(row));
  const sheet = draftSheet('data', LONG).finish({ columnBlocks: [{ row: 0, column: 0, columns: [column] }] });
  await client.host.apply({ titles: {}, steps: [{ kind: 'add-sheet', sheet, place: null }] }, watch);
  client.excel.book.type(LONG, 'B20', 'mine');
  return { ...client, before: contentOf(await client.host.snapshot()) };
}

const filled = (row: number, rows: number, text: (row: number) => string | null): ChangeStep => ({
  kind: 'set-block',
  title: LONG,
  block: { row, column: 0, columns: [Array.from({ length: rows }, (_, at) => text(at))] },
});

const goodbye: ChangeStep = { kind: 'delete-rows', title: LONG, at: 5, count: ROWS - 10 };

/** Changes that take more than a request to be put back. */
const changes: Readonly<Record<string, readonly ChangeStep[]>> = {
  'lines go': [goodbye],
  'short texts go over long ones': [filled(0, ROWS, () => 'y')],
  'blanks go over long ones': [filled(0, ROWS, () => null)],
  'lines go and others come': [
    goodbye,
    { kind: 'insert-rows', title: LONG, at: 3, count: 300 },
    filled(3, 300, (row) => long(row)),
    { kind: 'add-sheet', sheet: dataSheet, place: null },
  ],
};

/** Whether no batch was too large, but for what was only asked and was asked again in parts. */
const fitted = ({ excel }: ExcelClient): boolean =>
  excel.batches.log.every(({ error }) => error?.Code !== 'RequestPayloadSizeLimitExceeded');

const tried = allOrSome(Object.entries(changes), ([name]) => name === 'lines go and others come');

describe.each(tried)('where %s, more than a request holds,', (_, steps) => {
  test(
    'it is done, and taken back',
    async () => {
      const client = await withLong();
      const inverse = await client.host.apply(only(...steps), watch);
      await client.host.snapshot();
      await client.host.apply(inverse, watch);
      expect([contentOf(await client.host.snapshot()), fitted(client)]).toEqual([client.before, true]);
    },
    MOST,
  );

  test(
    'it can be cancelled until all cells are written',
    async () => {
      const client = await withLong();
      let told = 0;
      const cancelling: Watch = {
        progress(done) {
          told = done;
        },
        isCancelled: () => told > 0.8,
      };
      await expect(client.host.apply(only(...steps), cancelling)).rejects.toMatchObject({ code: 'cancelled' });
      expect([contentOf(await client.host.snapshot()), fitted(client)]).toEqual([client.before, true]);
      expect(client.excel.book.state.xml).toEqual([]);
    },
    MOST,
  );

  test(
    'the connection may go away for good at any time, and once more while all is put back',
    async () => {
      for (const at of batchesFrom(await batchesOf(steps), 30))
        for (let again = 0; again < 60; again += times(3, 40)) {
          const { excel, host, before } = await withLong();
          excel.batches.offlineFrom(excel.batches.count + at);
          const { failure } = await driverOf(host).apply(only(...steps), null);
          const from = excel.batches.count + again;
          excel.batches.offlineFrom(from);
          if (again % 2 === 1) excel.batches.loseAnswer(from - 1);
          await host.snapshot().catch(() => undefined);
          const isThrough = excel.batches.count < from;
          excel.batches.loseAnswer(-1);
          excel.batches.offlineFrom(null);
          const told = { at, again, failure };
          expect({ ...told, content: contentOf(await host.snapshot()) }).toEqual({ ...told, content: before });
          expect([failure === 'offline' || failure === 'unfinished', excel.book.state.xml]).toEqual([true, []]);
          if (isThrough) break;
        }
    },
    10 * MOST,
  );

  test(
    'its page may go away at any time: another one takes back what it did',
    async () => {
      const seen = new Set<string>();
      for (const at of batchesFrom(await batchesOf(steps), 30)) {
        const { excel, host, before } = await withLong();
        excel.batches.offlineFrom(excel.batches.count + at);
        await driverOf(host).apply(only(...steps), null);
        excel.batches.offlineFrom(null);
        const other = excelHost({ run: excel.Excel.run, displayLanguage: null });
        const found = await findUnfinished(other);
        const told = found === null ? 'nothing' : (await takeBack(other, found, () => {})).kind;
        expect({ at, told, content: contentOf(await other.snapshot()) }).toEqual({
          ...{ at, content: before },
          told: found === null ? 'nothing' : 'taken-back',
        });
        seen.add(told);
      }
      expect(seen).toContain('taken-back');
    },
    10 * MOST,
  );
});

test.each(tried)(
  'where %s, its page may go away while it takes it back: another one goes on with that',
  async (_, steps) => {
    const batches = await batchesOf(steps);
    const seen = new Set<string>();
    for (let at = times(1, 9); at < 60; at += times(2, 60)) {
      const { excel, host, before } = await withLong();
      const from = excel.batches.count;
      excel.batches.failAt(from + batches - 1);
      excel.batches.offlineFrom(from + batches + at);
      await driverOf(host).apply(only(...steps), null);
      if (excel.batches.log.at(-1)?.error === null) break;
      excel.batches.offlineFrom(null);
      const other = excelHost({ run: excel.Excel.run, displayLanguage: null });
      const found = await findUnfinished(other);
      const told = found === null ? 'nothing' : (await takeBack(other, found, () => {})).kind;
      seen.add(told);
      expect({ at, told, content: contentOf(await other.snapshot()) }).toEqual({ at, told, content: before });
    }
    expect([...seen]).toEqual(['taken-back']);
  },
  10 * MOST,
);

test(
  'what somebody types while all is put back stays, whenever they do',
  async () => {
    const steps = changes['lines go'] ?? [];
    const batches = await batchesOf(steps);
    const seen = new Set<string>();
    for (let at = times(1, 3); at < 60; at += times(2, 60)) {
      const { excel, host } = await withLong();
      excel.book.type(LONG, 'A300', 'old');
      const before = contentOf(await host.snapshot());
      const from = excel.batches.count;
      // Nobody notices what is in the way before lines go.
      excel.batches.failAt(from + batches - 1);
      excel.batches.before(from + batches - 1 + at, () => excel.book.type(LONG, 'A300', 'theirs'));
      const { failure } = await driverOf(host).apply(only(...steps), null);
      if (excel.batches.count <= from + batches - 1 + at) break;
      // While the lines are gone they typed below them: there it stays.
      const held = ['A300', `A${300 + ROWS - 10}`].filter((place) => excel.book.value(LONG, place) === 'theirs');
      for (const place of held) excel.book.type(LONG, place, place === 'A300' ? 'old' : '');
      seen.add(`${failure} ${held.length}`);
      expect([at, contentOf(await host.snapshot())]).toEqual([at, before]);
    }
    expect([...seen]).toEqual(['unknown 1']);
  },
  10 * MOST,
);

/** How many batches a change takes that nobody disturbs. */
async function batchesOf(steps: readonly ChangeStep[]): Promise<number> {
  const { excel, host } = await withLong();
  const from = excel.batches.count;
  await host.apply(only(...steps), watch);
  return excel.batches.count - from;
}

/** All of them, or every so many from the last one on. */
const batchesFrom = (batches: number, each: number): readonly number[] =>
  Array.from({ length: batches }, (_, at) => batches - 1 - at).filter((_, at) => at % times(1, each) === 0);
