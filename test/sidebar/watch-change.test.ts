import type { WorkbookChange } from '../../core/host/change.ts';
import type { Host } from '../../core/host/port.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { buildSheets } from '../../sidebar/build/effects/build-sheets.ts';
import { planSheets } from '../../sidebar/build/effects/plan-sheets.ts';
import { doingAt, watchOf } from '../../sidebar/build/effects/watch-change.ts';
import type { Doing } from '../../sidebar/build/plan-state.ts';
import { onPlan } from '../../sidebar/build/state.ts';
import type { ShownHeld } from '../../sidebar/work/shown-held.ts';
import { memoryHost } from '../host/memory-host.ts';
import { typedSheet } from '../host/memory-sheet.ts';
import { planEmptyGoals } from './planned-goals.ts';
import { toolsOver } from './tools-over.ts';

type Share = readonly [Doing['kind'], number];

const held: ShownHeld = {
  ...{ records: null, isNewer: false, metrics: null, granularity: null, source: '', templates: [], language: null },
  days: null,
};

const cells = [{ row: 0, column: 0, content: 1 }];
const change: WorkbookChange = {
  titles: {},
  steps: [
    { kind: 'insert-rows', title: 'KPIs', at: 0, count: 1 },
    { kind: 'set-cells', title: 'KPIs', cells },
    { kind: 'add-sheet', sheet: draftSheet('goals', 'Goals').finish({}), place: null },
  ],
};

test('several steps of one sheet count as one sheet, and after the last one figures are computed', () => {
  expect([0, 1, 2, 3].map((at) => doingAt(change, at))).toEqual([
    { kind: 'sheet', title: 'KPIs', number: 1, all: 2 },
    { kind: 'sheet', title: 'KPIs', number: 1, all: 2 },
    { kind: 'sheet', title: 'Goals', number: 2, all: 2 },
    { kind: 'computing' },
  ]);
});

test('a host that tells its steps has each sheet told once, in its order', async () => {
  const memory = memoryHost({ sheets: [typedSheet('KPIs', [['mine']])] });
  const { tools, store } = toolsOver(memory);
  store.dispatch(onPlan({ kind: 'applying-begun', what: 'build' }));
  const told: unknown[] = [];
  store.subscribe(() => {
    const { doing } = store.read().build.plan.applying ?? {};
    if (doing?.kind === 'sheet' && told.at(-1) !== doing.title) told.push(doing.title);
  });
  await memory.host.apply(change, watchOf(tools, change));
  expect(told).toEqual(['KPIs', 'Goals']);
});

test('a host that tells no steps is said to write once some of it is done, and at its end the workbook is looked at', async () => {
  const memory = memoryHost();
  const { tools, store } = toolsOver(memory);
  await planEmptyGoals(tools);
  const shares: Share[] = [];
  store.subscribe(() => {
    const { doing, done } = store.read().build.plan.applying ?? {};
    if (doing && done !== undefined) shares.push([doing.kind, done]);
  });
  const apply: Host['apply'] = (asked, { progress, isCancelled }) =>
    memory.host.apply(asked, { progress, isCancelled });
  await buildSheets({ ...tools, host: { ...tools.host, apply } });
  expect(store.read().build.plan.outcome).not.toBeNull();
  const kinds = shares.map(([kind]) => kind).filter((kind, at, all) => kind !== all[at - 1]);
  expect(kinds).toEqual(['looking', 'working-out', 'writing', 'looking']);
  expect(shares.filter(([kind, done]) => kind === 'working-out' && done > 0)).toEqual([]);
}, 60_000);

test('figures that are planned while the workbook is looked at anew are planned once more', async () => {
  const { tools, store } = toolsOver(memoryHost());
  await planEmptyGoals(tools);
  const planned = planSheets(tools);
  store.dispatch(onPlan({ kind: 'held-found', held: null }));
  store.dispatch(onPlan({ kind: 'held-found', held: { ...held } }));
  await planned;
  expect(store.read().build.plan.planning).toBe('none');
}, 60_000);
