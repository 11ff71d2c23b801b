import { HostFailure } from '../../core/host/host-failure.ts';
import type { KeptUndo } from '../../core/host/undo/kept-undo.ts';
import { keepUndos, keptUndos } from '../../core/host/undo/stored-undos.ts';
import { buildSheets } from '../../sidebar/build/effects/build-sheets.ts';
import { offerUndoUnseen } from '../../sidebar/build/effects/offer-undo-unseen.ts';
import { undoBuild, weighUndo } from '../../sidebar/build/effects/undo-build.ts';
import { onPlan } from '../../sidebar/build/state.ts';
import type { Tools } from '../../sidebar/tools.ts';
import { memoryHost } from '../host/memory-host.ts';
import { planEmptyGoals } from './planned-goals.ts';
import { toolsOver } from './tools-over.ts';

const WAIT = 60_000;

const undoOfBuild = (title: string): KeptUndo => ({
  titles: [title],
  change: { titles: {}, steps: [{ kind: 'remove-sheet', title }] },
  ...{ after: [], cells: [[]] },
});
const earlier = [undoOfBuild('Build 1')];

test(
  'a build after which the sheets cannot be looked at leaves no undo of an earlier one to offer',
  async () => {
    const memory = memoryHost();
    const { tools, store } = toolsOver(memory);
    await keepUndos(tools.host, earlier);
    tools.dispatch(onPlan({ kind: 'undos-offered', undos: earlier }));
    await planEmptyGoals(tools);
    let looks = 0;
    const snapshot = async () => {
      looks += 1;
      if (looks > 1) throw new HostFailure('offline');
      return tools.host.snapshot();
    };
    await buildSheets({ ...tools, host: { ...tools.host, snapshot } });
    expect(memory.sheets().length).toBeGreaterThan(0);
    expect(store.read().build.plan).toMatchObject({ undos: [], trouble: expect.stringMatching(/./) });
    expect(await keptUndos(tools.host)).toEqual([]);
  },
  WAIT,
);

test(
  'while nobody knows how a change ends, no undo is offered, and what is stored stays',
  async () => {
    const memory = memoryHost();
    const { tools, store } = toolsOver(memory);
    await planEmptyGoals(tools);
    await buildSheets(tools);
    const kept = await keptUndos(tools.host);
    expect(kept).toHaveLength(1);
    const apply = async () => {
      throw new HostFailure('unfinished');
    };
    await undoBuild({ ...tools, host: { ...tools.host, apply } });
    expect(store.read().build.plan).toMatchObject({ undos: [], trouble: expect.stringMatching(/./) });
    expect(await keptUndos(tools.host)).toEqual(kept);
  },
  WAIT,
);

test('what a host has kept of such a build by itself is offered', async () => {
  const { tools, store } = toolsOver(memoryHost());
  const own = [undoOfBuild('Build 2'), ...earlier];
  await keepUndos(tools.host, own);
  await offerUndoUnseen(tools, earlier);
  expect(store.read().build.plan.undos).toEqual(own);
});

describe('where another page built since', () => {
  const theirs = undoOfBuild('Their build');
  async function built() {
    const memory = memoryHost();
    const page = toolsOver(memory);
    await planEmptyGoals(page.tools);
    return { memory, ...page };
  }
  const keptTitles = async ({ host }: Tools) => (await keptUndos(host)).map(({ titles }) => titles[0]);

  test(
    'its build is the one that is offered, and nothing is undone for a press of before',
    async () => {
      const { memory, tools, store } = await built();
      await buildSheets(tools);
      const there = memory.sheets().map(({ title }) => title);
      await keepUndos(tools.host, [theirs, ...(await keptUndos(tools.host))]);
      await undoBuild(tools);
      expect(memory.sheets().map(({ title }) => title)).toEqual(there);
      const { undos, trouble } = store.read().build.plan;
      expect([undos[0]?.titles, trouble]).toEqual([['Their build'], expect.stringMatching(/^Somebody built/)]);
    },
    WAIT,
  );

  test(
    'a page that asks what undo would take away is told of it, and no longer shows its own build as the last one',
    async () => {
      const { tools, store } = await built();
      await buildSheets(tools);
      expect(store.read().build.plan.outcome?.added.length).toBeGreaterThan(0);
      await keepUndos(tools.host, [theirs, ...(await keptUndos(tools.host))]);
      expect(await weighUndo(tools)).toBeNull();
      expect(store.read().build.plan).toMatchObject({
        ...{ outcome: null, applying: null, trouble: expect.stringMatching(/^Somebody built/) },
        undos: [{ titles: ['Their build'] }, expect.anything()],
      });
      expect(await weighUndo(tools)).toMatchObject({ kind: 'ready' });
    },
    WAIT,
  );

  test.each(['before this one did', 'while this one did'])(
    '%s, both are kept in their order',
    async (when) => {
      const { tools, store } = await built();
      const keepTheirs = async () => keepUndos(tools.host, [theirs, ...(await keptUndos(tools.host))]);
      if (when.startsWith('before')) await keepTheirs();
      const apply: Tools['host']['apply'] = async (change, watch) => {
        const inverse = await tools.host.apply(change, watch);
        if (when.startsWith('while')) await keepTheirs();
        return inverse;
      };
      await buildSheets({ ...tools, host: { ...tools.host, apply } });
      const own = store.read().build.plan.outcome?.added[0]?.title;
      const order = when.startsWith('before') ? [own, 'Their build'] : ['Their build', own];
      expect(own).toBeDefined();
      expect(await keptTitles(tools)).toEqual(order);
      expect(store.read().build.plan.undos.map(({ titles }) => titles[0])).toEqual(order);
    },
    WAIT,
  );
});
