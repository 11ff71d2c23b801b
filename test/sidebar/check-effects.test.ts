import { locales } from '../../core/locales/index.ts';
import { onPlan } from '../../sidebar/build/state.ts';
import { checkWorkbook } from '../../sidebar/check/effects/check-workbook.ts';
import { fixFindings, undoFix } from '../../sidebar/check/effects/fix-findings.ts';
import { memoryHost } from '../host/memory-host.ts';
import { typedSheet } from '../host/memory-sheet.ts';
import { toolsOver } from './tools-over.ts';

const ads = typedSheet('Ads', [
  ['Campaign', 'Cost', 'Clicks'],
  ['A', '10', 5],
  ['B', '12,5', 3],
]);

const begin = (options: Parameters<typeof memoryHost>[0] = {}) => {
  const memory = memoryHost({ sheets: [ads], ...options });
  return { memory, ...toolsOver(memory) };
};

test('a check tells what it found and changes nothing', async () => {
  const { tools, memory } = begin();
  await checkWorkbook(tools);
  const { findings, underWay } = tools.read().check;
  expect(findings?.map(({ code, count }) => [code, count])).toEqual([['number-as-text', 2]]);
  expect(underWay).toBeNull();
  expect(memory.sheets()).toEqual([ads]);
});

test('a fix changes the cells, is checked again, and can be undone', async () => {
  const { tools, memory } = begin();
  await checkWorkbook(tools);
  await fixFindings(tools, tools.read().check.findings?.[0]?.fixes ?? []);
  expect(memory.sheets()[0]?.values[2]?.[1]).toBe(12.5);
  expect(tools.read().check).toMatchObject({ findings: [], outcome: { kind: 'fixed', cells: 2 }, underWay: null });
  await undoFix(tools);
  expect(memory.sheets()).toEqual([ads]);
  expect(tools.read().check).toMatchObject({ outcome: { kind: 'undone' }, undo: [] });
  expect(tools.read().check.findings).toHaveLength(1);
});

test('fixes are undone in turn, the last one first', async () => {
  const { tools, memory } = begin();
  const fixOf = (row: number, content: number) =>
    ({ kind: 'number', steps: [{ kind: 'set-cells', title: 'Ads', cells: [{ row, column: 1, content }] }] }) as const;
  await fixFindings(tools, [fixOf(1, 10)]);
  await fixFindings(tools, [fixOf(2, 12.5)]);
  await undoFix(tools);
  expect(memory.sheets()[0]?.values.map((row) => row[1])).toEqual(['Cost', 10, '12,5']);
  await undoFix(tools);
  expect(memory.sheets()).toEqual([ads]);
  await undoFix(tools);
  expect(memory.sheets()).toEqual([ads]);
});

test('a long check can be stopped, and the findings before it stay', async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [row, `${row},5`, '=A1/B1']);
  const { tools, store } = begin({ sheets: [typedSheet('Long', rows)] });
  const stop = store.subscribe(() => {
    if (store.read().check.underWay?.cancelled === false && (store.read().check.underWay?.done ?? 0) > 0)
      store.dispatch({ of: 'check', kind: 'cancel-asked' });
  });
  await checkWorkbook(tools);
  stop();
  expect(tools.read().check).toMatchObject({ underWay: null, findings: null });
});

test('a fix that the host refuses is told, and nothing is there to undo', async () => {
  const { tools, memory } = begin();
  const steps = [{ kind: 'set-cells', title: 'Gone', cells: [{ row: 0, column: 0, content: 1 }] }] as const;
  await fixFindings(tools, [{ kind: 'value', steps }]);
  const { trouble, undo } = tools.read().check;
  expect(trouble).toBe(locales.en.sidebarTexts.shell['failure-no-such-sheet'].replace('{found}', 'Gone'));
  expect(undo).toEqual([]);
  expect(memory.sheets()).toEqual([ads]);
});

test('a check refuses with a word while sheets are built, and finds what is there once they are', async () => {
  const { tools, store } = begin();
  store.dispatch(onPlan({ kind: 'applying-begun', what: 'build' }));
  await checkWorkbook(tools);
  expect(tools.read().check).toMatchObject({
    findings: null,
    underWay: null,
    trouble: locales.en.sidebarTexts.check.whileBuilding,
  });
  store.dispatch(onPlan({ kind: 'applying-failed', sentence: 'Cancelled' }));
  await checkWorkbook(tools);
  expect(tools.read().check).toMatchObject({ trouble: null });
  expect(tools.read().check.findings).toHaveLength(1);
});

test('what a check found is not said of the workbook after a build was taken back', async () => {
  const { tools, store } = begin({ sheets: [] });
  await checkWorkbook(tools);
  expect(tools.read().check.findings).toEqual([]);
  store.dispatch(onPlan({ kind: 'undone', kept: null }));
  expect(tools.read().check.findings).toBeNull();
});
