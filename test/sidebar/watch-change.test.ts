import type { WorkbookChange } from '../../core/host/change.ts';
import { draftSheet } from '../../core/workbook/sheet-draft.ts';
import { doingAt, watchOf } from '../../sidebar/build/effects/watch-change.ts';
import { onPlan } from '../../sidebar/build/state.ts';
import { memoryHost } from '../host/memory-host.ts';
import { typedSheet } from '../host/memory-sheet.ts';
import { toolsOver } from './tools-over.ts';

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
