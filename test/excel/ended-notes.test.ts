import type { ChangeStep } from '../../core/host/change.ts';
import type { Host } from '../../core/host/port.ts';
import { undoOf } from '../../core/host/undo/kept-undo.ts';
import { safeUndo } from '../../core/host/undo/safe-undo.ts';
import { keepUndos, keptUndos } from '../../core/host/undo/stored-undos.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { excelHost } from '../../excel-addin/host/host.ts';
import { findUnfinished, takeBack } from '../../excel-addin/pane/unfinished.ts';
import { buildSheets } from '../../sidebar/build/effects/build-sheets.ts';
import { offerStoredUndos } from '../../sidebar/build/effects/offer-stored-undos.ts';
import { undoBuild, weighUndo } from '../../sidebar/build/effects/undo-build.ts';
import { contentOf, only } from '../host/arranging-change.ts';
import { planEmptyGoals } from '../sidebar/planned-goals.ts';
import { toolsOver } from '../sidebar/tools-over.ts';
import { allOrSome } from '../thorough.ts';
import { type ExcelClient, excelClient } from './excel-client.ts';

/** Whole workbooks are planned, written and read, on machines that may be busy; in milliseconds. */
const WAIT = 60_000;

const watch = { progress: () => {}, isCancelled: () => false };
/** As of a page that goes away before it keeps what undoes the change. */
const keeping = { ...watch, keepsUndo: true };

const anotherPane = ({ excel }: ExcelClient): Host => excelHost({ run: excel.Excel.run, displayLanguage: null });

const partsOf = ({ excel }: ExcelClient): readonly string[] => excel.book.state.xml.map(({ xml }) => xml);

const add = (title: string): ChangeStep => ({
  kind: 'add-sheet',
  sheet: draftSheet('goals', title).finish({ columnBlocks: [{ row: 0, column: 0, columns: [['ours', 'too']] }] }),
  place: null,
});

const write = (title: string, text: string): ChangeStep => ({
  kind: 'set-cells',
  title,
  cells: [{ row: 1, column: 1, content: text }],
});

/** Takes the last build back, as the sidebar does. */
async function undone(host: Host): Promise<void> {
  const [undo, ...others] = await keptUndos(host);
  const weighed = undo && safeUndo(undo, await host.snapshot());
  if (weighed?.kind !== 'ready') throw new Error(JSON.stringify(weighed));
  await host.apply(weighed.change, watch);
  await keepUndos(host, others);
}

test('what undoes a change whose page went away before it kept that is told by every other page, until it is done', async () => {
  const client = excelClient();
  const before = contentOf(await client.host.snapshot());
  await client.host.apply(only(add('One')), keeping);
  const between = contentOf(await client.host.snapshot());
  await client.host.apply(only(write('One', 'new')), keeping);
  const pane = anotherPane(client);
  expect([await findUnfinished(pane), await pane.readStored('unfinished-pieces')]).toEqual([null, null]);
  expect((await keptUndos(pane)).map(({ titles, noted }) => [titles, noted])).toEqual([
    [[], true],
    [['One'], true],
  ]);
  await undone(pane);
  expect(contentOf(await pane.snapshot())).toEqual(between);
  expect(await keptUndos(anotherPane(client))).toMatchObject([{ titles: ['One'] }]);
  await undone(pane);
  expect([contentOf(await pane.snapshot()), partsOf(client)]).toEqual([before, []]);
});

test('a build that another page keeps stands before it, once, and no note is left', async () => {
  const client = excelClient();
  await client.host.apply(only(add('One')), keeping);
  const pane = anotherPane(client);
  const earlier = await keptUndos(pane);
  const inverse = await pane.apply(only(add('Two')), keeping);
  await keepUndos(pane, [undoOf(inverse, ['Two'], await pane.snapshot()), ...earlier]);
  expect((await keptUndos(client.host)).map(({ titles, noted }) => [titles, noted])).toEqual([
    [['Two'], undefined],
    [['One'], undefined],
  ]);
  expect(partsOf(client)).toHaveLength(1);
});

test('somebody else’s unfinished change is taken back beside it, and takes nothing of it along', async () => {
  const client = excelClient();
  await client.host.apply(only(add('One'), add('Two')), watch);
  await client.host.apply(only(write('One', 'new')), keeping);
  const left = anotherPane(client);
  await left.snapshot();
  client.excel.batches.offlineFrom(client.excel.batches.count + 2);
  await left.apply(only(write('Two', 'half')), watch).catch(() => undefined);
  client.excel.batches.offlineFrom(null);
  const pane = anotherPane(client);
  const found = (await findUnfinished(pane)) ?? '';
  expect(await takeBack(pane, found, () => {})).toEqual({ kind: 'taken-back' });
  expect([client.excel.book.value('One', 'B2'), client.excel.book.value('Two', 'B2')]).toEqual(['new', null]);
  expect([await findUnfinished(pane), (await keptUndos(pane)).length]).toEqual([null, 1]);
  await undone(pane);
  expect([client.excel.book.value('One', 'B2'), partsOf(client)]).toEqual([null, []]);
});

test('a change of a page that keeps no undo leaves nothing', async () => {
  const client = excelClient();
  await client.host.apply(only(add('One')), watch);
  expect([partsOf(client), await keptUndos(client.host)]).toEqual([[], []]);
});

describe('a build from the sidebar', () => {
  /** The batches that it takes, in a workbook where nothing goes wrong. */
  async function built(host: (client: ExcelClient) => Host = (client) => client.host) {
    const client = excelClient();
    const { tools } = toolsOver({ host: host(client) });
    await planEmptyGoals(tools);
    const first = client.excel.batches.count;
    await buildSheets(tools);
    return { client, tools, first, batches: client.excel.batches.count - first };
  }

  const keepingNothing = ({ host }: ExcelClient): Host => ({
    ...host,
    apply: (change, { keepsUndo: _, ...plain }) => host.apply(change, plain),
  });

  test(
    'leaves what undoes it and nothing else, in as many batches as without a note of its end',
    async () => {
      const { client, tools, batches } = await built();
      expect(tools.read().build.plan).toMatchObject({ trouble: null, areUndosKept: true });
      expect(partsOf(client).filter((text) => text.includes('unfinished'))).toEqual([]);
      const [undo] = await keptUndos(anotherPane(client));
      expect(undo?.noted).toBeUndefined();
      expect(batches).toBe((await built(keepingNothing)).batches);
    },
    WAIT,
  );

  test(
    'leaves nothing once it is taken back',
    async () => {
      const { client, tools } = await built();
      await undoBuild(tools);
      expect(tools.read().build.plan).toMatchObject({ undone: true, trouble: null });
      expect(partsOf(client).filter((xml) => /undo|unfinished/.test(xml))).toEqual([]);
    },
    WAIT,
  );

  test(
    'can be taken back whenever its page goes away: as unfinished, or as a build',
    async () => {
      const { batches } = await built();
      expect(batches).toBeGreaterThan(6);
      const seen = new Set<string>();
      for (const at of allOrSome([...Array(batches + 1).keys()], (one) => one === batches || one === batches - 3)) {
        const client = excelClient();
        const { tools } = toolsOver(client);
        await planEmptyGoals(tools);
        const before = contentOf(await client.host.snapshot());
        client.excel.batches.offlineFrom(client.excel.batches.count + at);
        await buildSheets(tools);
        client.excel.batches.offlineFrom(null);
        const next = toolsOver({ host: anotherPane(client) }).tools;
        const found = await findUnfinished(next.host);
        await offerStoredUndos(next);
        const { undos } = next.read().build.plan;
        const isBuilt = JSON.stringify(contentOf(await next.host.snapshot())) !== JSON.stringify(before);
        expect([at, isBuilt && found === null, undos.length]).toEqual([at, undos.length === 1, undos.length]);
        if (found !== null) await takeBack(next.host, found, () => {});
        else if (undos.length > 0) {
          expect(await weighUndo(next)).toMatchObject({ kind: 'ready', changed: [], lost: [], kept: 0 });
          await undoBuild(next);
        }
        seen.add(found !== null ? 'unfinished' : undos[0]?.noted ? 'noted' : undos.length > 0 ? 'kept' : 'nothing');
        expect(contentOf(await next.host.snapshot())).toEqual(before);
        expect(partsOf(client).filter((text) => /undo|unfinished/.test(text))).toEqual([]);
      }
      expect([...seen]).toEqual(expect.arrayContaining(['noted', 'kept']));
    },
    2 * WAIT,
  );
});
