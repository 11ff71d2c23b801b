import type { WorkbookChange } from '../../core/workbook/change.ts';
import { answersOf, contentOf, FIGURES, figuresAndReader, only, READER, someDress } from '../host/arranging-change.ts';
import { dataSheet, reportSheet, threeSheets } from '../host/contract-change.ts';
import { times } from '../thorough.ts';
import { type GoogleClient, googleClient } from './google-client.ts';

const MOST = 600_000;
const watch = { progress: () => {}, isCancelled: () => false };

const everyKind = only(
  { kind: 'move-rows', title: FIGURES, from: 4, count: 1, to: 1 },
  { kind: 'insert-rows', title: FIGURES, at: 5, count: 1 },
  { kind: 'move-columns', title: FIGURES, from: 0, count: 1, to: 3 },
  { kind: 'insert-columns', title: FIGURES, at: 4, count: 1 },
  { kind: 'set-block', title: FIGURES, block: { row: 5, column: 0, columns: [['May'], [500]] } },
  { kind: 'set-cells', title: 'Sheet1', cells: [{ row: 1, column: 0, content: 'ours' }] },
  { kind: 'dress', title: FIGURES, dress: someDress },
  { kind: 'add-sheet', sheet: dataSheet, place: 1 },
  { kind: 'delete-rows', title: FIGURES, at: 2, count: 1 },
  { kind: 'remove-sheet', title: READER },
);

const stateOf = async ({ host }: GoogleClient): Promise<unknown> => {
  const snapshot = await host.snapshot();
  return [contentOf(snapshot), answersOf(snapshot)];
};

/** Everything on a sheet that a user sees beside its cells. */
const onTop = ({ google: { book } }: GoogleClient): unknown =>
  book.titles().map((title) => {
    const { rules, charts, protections, bandings, filter } = book.sheet(title);
    const reach = { charts: charts.map(({ ranges }) => ranges.map(({ area }) => area)), filter };
    return [title, rules.length, reach, protections.length, bandings.map(({ area }) => area)];
  });

type Begun = Readonly<{ client: GoogleClient; before: unknown }>;

async function begun(first: WorkbookChange): Promise<Begun> {
  const client = googleClient({});
  await client.host.apply(first, watch);
  return { client, before: [await stateOf(client), onTop(client)] };
}

/** Numbers from 0, all of them or some spread over them. */
const spread = (count: number): readonly number[] => {
  const wanted = Math.min(count, times(count, 12));
  return Array.from({ length: wanted }, (_, at) => Math.floor((at * count) / wanted));
};

describe.each([
  { name: 'a build', first: figuresAndReader, change: threeSheets },
  { name: 'a change of every kind', first: figuresAndReader, change: everyKind },
])('$name', ({ first, change }) => {
  test.each([false, true])(
    'is whole in the end where Google stops the script, be what was not flushed lost: %s',
    async (losesUnflushed) => {
      const whole = await begun(first);
      whole.client.google.faults.callsSince();
      await whole.client.host.apply(change, watch);
      const calls = whole.client.google.faults.callsSince();
      const after = [await stateOf(whole.client), onTop(whole.client)];
      expect(calls).toBeGreaterThan(50);
      for (const at of spread(calls)) {
        const { client, before } = await begun(first);
        await client.host.snapshot();
        client.google.faults.killAt(at, { losesUnflushed });
        const failure = await client.host.apply(change, watch).then(
          () => null,
          (error: Error) => error.message,
        );
        client.google.faults.none();
        const now = [await stateOf(client), onTop(client)];
        expect([at, failure, now]).toEqual([at, failure, failure === null ? after : before]);
        // Nothing of the work is left over, and the next build begins at once.
        expect(
          client.google.book.titles().filter((title) => !/^(?:Sheet1|Owner|Reader|Spend|Work)/.test(title)),
        ).toEqual([]);
        await client.host.apply(
          only({ kind: 'set-cells', title: 'Sheet1', cells: [{ row: 9, column: 0, content: 1 }] }),
          watch,
        );
      }
    },
    MOST,
  );
});

test('a change is refused where somebody wrote on a sheet of it since it was planned, and nothing is written', async () => {
  const client = googleClient({});
  await client.host.apply(threeSheets, watch);
  await client.host.snapshot();
  client.google.user.type(reportSheet.title, 'A2', ['a word of mine']);
  const before = client.google.book.save();
  const change = only({ kind: 'set-cells', title: reportSheet.title, cells: [{ row: 8, column: 0, content: 'ours' }] });
  await expect(client.host.apply(change, watch)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  const now = client.google.book.save();
  expect(now.sheets.map(({ title, cells }) => [title, cells])).toEqual(
    before.sheets.map(({ title, cells }) => [title, cells]),
  );
  // Planned anew, it is done.
  await client.host.snapshot();
  await client.host.apply(change, watch);
  expect(client.google.book.value(reportSheet.title, 'A2')).toBe('a word of mine');
});

test('what somebody writes on another sheet meanwhile does not matter', async () => {
  const client = googleClient({ sheets: ['Sheet1', 'Other'] });
  await client.host.snapshot();
  client.google.user.type('Other', 'A1', ['a word of mine']);
  const change = only({ kind: 'set-cells', title: 'Sheet1', cells: [{ row: 0, column: 0, content: 'ours' }] });
  await client.host.apply(change, watch);
  expect(client.google.book.value('Other', 'A1')).toBe('a word of mine');
});
