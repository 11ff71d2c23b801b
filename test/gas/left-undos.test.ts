import { HostFailure } from '../../core/host/host-failure.ts';
import { type KeptUndo, undoOf } from '../../core/host/undo/kept-undo.ts';
import { safeUndo } from '../../core/host/undo/safe-undo.ts';
import { keepUndos, keptUndos } from '../../core/host/undo/stored-undos.ts';
import type { WorkbookChange } from '../../core/workbook/change.ts';
import { googleHost } from '../../gas/client/host.ts';
import { runToEnd } from '../../gas/client/run-build.ts';
import type { Call } from '../../gas/protocol/requests.ts';
import { allOrSome, times } from '../thorough.ts';
import { exampleOf, examples, fixedToday, tableOf } from '../workbook/examples.ts';
import { changeFor } from './built-book.ts';
import { type GoogleClient, googleClient } from './google-client.ts';
import { savedState } from './saved-state.ts';

const MOST = 600_000;
const FILE = 'google-ads-en.csv';
const watch = { progress: () => {}, isCancelled: () => false };
const sleep = async (): Promise<void> => {};

const { text: whole } = exampleOf(FILE);
const part = whole.trimEnd().split('\n').slice(0, -39).join('\n');

async function changeTo(client: GoogleClient, text: string): Promise<WorkbookChange> {
  const source = { table: tableOf(text, 'en'), book: null };
  const choices = { templates: ['kpi'] as const, source: FILE };
  return changeFor({ source, choices, able: client.host.capabilities }, await client.host.snapshot());
}

const addedBy = ({ steps }: WorkbookChange): readonly string[] =>
  steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet.title] : []));

/** A change as the sidebar has it done; gives what undoes it as the sidebar knows that, and as the spreadsheet keeps it. */
async function undosOf({ host }: GoogleClient, change: WorkbookChange): Promise<readonly unknown[]> {
  const inverse = await host.apply(change, watch);
  const [kept] = await keptUndos(host);
  return [undoOf(inverse, addedBy(change), await host.snapshot()), kept].map((undo) => {
    const { titles, after, cells } = undo as KeptUndo;
    return { titles, after, cells, steps: undo?.change.steps };
  });
}

const contents = ({ google: { book } }: GoogleClient) =>
  book.titles().map((title) => [title, book.sheet(title).cells.map((row) => row.map((cell) => cell && { ...cell }))]);

describe('what undoes a change, kept by the server as soon as that is done', () => {
  test.each(
    allOrSome(
      examples.flatMap(({ file }) => ['en_US', 'de_DE'].map((locale) => [file, locale] as const)),
      ([file, locale]) => file === FILE && locale === 'en_US',
    ),
  )('is what the page knows when it looks at the sheets: %s in %s', async (file, locale) => {
    const { text, language } = exampleOf(file);
    const client = googleClient({ locale, today: fixedToday });
    client.google.user.type('Sheet1', 'A1', ['mine', '=1+1'], ['', 'too']);
    const lines = text.trimEnd().split('\n');
    for (const count of [Math.ceil(lines.length * 0.7), lines.length]) {
      const table = tableOf(lines.slice(0, count).join('\n'), language);
      const asked = {
        source: { table, book: null },
        choices: { language, source: file },
        able: client.host.capabilities,
      };
      const [known, kept] = await undosOf(client, changeFor(asked, await client.host.snapshot()));
      expect(kept).toEqual(known);
    }
    expect((await keptUndos(client.host)).length).toBe(2);
  });

  test(
    'stands before what undoes the changes before it, and goes with the last one that is undone',
    async () => {
      const client = googleClient({ today: fixedToday });
      await client.host.apply(await changeTo(client, part), watch);
      const before = contents(client);
      await client.host.apply(await changeTo(client, whole), watch);
      const undos = await keptUndos(client.host);
      expect(undos.map(({ titles }) => titles.length > 0)).toEqual([false, true]);
      const weighed = safeUndo(undos[0] as KeptUndo, await client.host.snapshot());
      expect(weighed).toMatchObject({ kind: 'ready', changed: [], lost: [], kept: 0 });
      if (weighed.kind !== 'ready') return;
      await client.host.apply(weighed.change, watch);
      expect(contents(client)).toEqual(before);
      // A page that is still there keeps the others; one that is not leaves none that could take too much.
      expect(await keptUndos(client.host)).toEqual([]);
    },
    MOST,
  );

  test(
    'that finds no room leaves none of an earlier change',
    async () => {
      const client = googleClient({ today: fixedToday });
      const { document } = client.google.stores;
      await client.host.apply(await changeTo(client, part), watch);
      const change = await changeTo(client, whole);
      const used = [...document].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      for (let at = 0; at * 8000 < 500 * 1024 - used - 9000; at += 1)
        document.set(`o${at}`.padEnd(8), 'a'.repeat(7992));
      await client.host.apply(change, watch);
      expect(await keptUndos(client.host)).toEqual([]);
    },
    MOST,
  );
});

type Left = Readonly<{ client: GoogleClient; before: unknown }>;

/** A workbook that was built and is refreshed, in so many calls; `again` makes it what it was before the refresh. */
async function refreshed() {
  const client = googleClient({ today: fixedToday });
  const first = await client.host.apply(await changeTo(client, part), watch);
  await keepUndos(client.host, [undoOf(first, [], await client.host.snapshot())]);
  const before = contents(client);
  const change = await changeTo(client, whole);
  const again = savedState(client.google);
  await client.host.snapshot();
  client.google.faults.callsSince();
  await client.host.apply(change, watch);
  return { client, change, again, before, calls: client.google.faults.callsSince() };
}

/** A workbook that is refreshed; so many calls into that Google stops the script, or fails, and the page is gone. */
async function leftAt(first: Left, saved: () => void, change: WorkbookChange, at: number, isKilled: boolean) {
  saved();
  const { client } = first;
  const { faults } = client.google;
  const call: Call = async (name, given) => {
    if (faults.fired()) throw new HostFailure('offline');
    return client.call(name, given);
  };
  const host = googleHost(call, { sleep });
  await host.snapshot();
  if (isKilled) faults.killAt(at);
  else faults.failAt(at);
  await host.apply(change, watch).catch(() => undefined);
  expect(faults.fired()).toBe(true);
  faults.none();
}

test.each(allOrSome(['fails', 'stops the script'], (way) => way !== 'fails'))(
  'wherever Google %s and the page is gone, the undo that is offered next is the one of the last build',
  async (way) => {
    const { client, change, again, calls, before } = await refreshed();
    const after = contents(client);
    const late = Array.from({ length: times(120, 40) }, (_, back) => calls - 1 - back);
    const offered = new Set<string>();
    for (const at of allOrSome(late, (one) => (calls - one) % (calls - one < 16 ? 4 : 12) === 1)) {
      await leftAt({ client, before }, again, change, at, way !== 'fails');
      const next = googleHost(client.call, { sleep });
      const { pending } = await client.call('start', {});
      if (pending !== null) await runToEnd(client.call, { build: pending.build, parts: 0, watch, sleep });
      const isDone = JSON.stringify(contents(client)) === JSON.stringify(after);
      const [undo] = await keptUndos(next);
      const weighed = safeUndo(undo as KeptUndo, await next.snapshot());
      expect([at, weighed]).toMatchObject([at, { kind: 'ready', changed: [], lost: [], kept: 0 }]);
      if (weighed.kind === 'ready') await next.apply(weighed.change, watch);
      const titles = isDone ? before : [['Sheet1', []]];
      expect([at, contents(client)]).toEqual([at, titles]);
      offered.add(`${isDone} ${pending === null}`);
    }
    expect([...offered]).toContain('true true');
  },
  MOST,
);

describe('where the page and the script are gone right after a build, before what undoes it is kept,', () => {
  const isCancelled = () => {
    let asked = 0;
    return () => {
      asked += 1;
      return asked > 2;
    };
  };
  test.each([
    ['builds', watch, 3],
    ['begins to build and cancels', { progress: () => {}, isCancelled: isCancelled() }, 2],
  ])('and another page, open all the while, %s: it is kept before', async (_, other, count) => {
    const { client, change, again, calls } = await refreshed();
    const { stores } = client.google;
    const isUnkept = (): boolean => {
      const journal = JSON.parse(stores.document.get('marksheet-build') ?? '{}') as { way?: string; unkept?: unknown };
      return journal.way === 'ended' && typeof journal.unkept === 'number';
    };
    again();
    const page = googleHost(client.call, { sleep });
    await page.snapshot();
    // As early as that may be: the journal says that the change is at its end, and nothing else is done.
    for (let at = calls - 20; at < calls; at += 1) {
      await leftAt({ client, before: null }, again, change, at, true);
      if (isUnkept()) break;
    }
    expect(isUnkept()).toBe(true);
    await page.snapshot();
    const next: WorkbookChange = {
      titles: {},
      steps: [{ kind: 'set-cells', title: 'Sheet1', cells: [{ row: 0, column: 0, content: 'next' }] }],
    };
    await page.apply(next, other).catch(() => undefined);
    const kept = (await keptUndos(googleHost(client.call, { sleep }))).map(({ titles }) => titles.length);
    expect(kept).toHaveLength(count);
  });
});
