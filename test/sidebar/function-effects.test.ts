import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { insertFunction } from '../../sidebar/functions/effects/insert-function.ts';
import { pickCells } from '../../sidebar/functions/effects/pick-cells.ts';
import { memoryHost } from '../host/memory-host.ts';
import { typedSheet } from '../host/memory-sheet.ts';
import { toolsOver } from './tools-over.ts';

const texts = locales.en.sidebarTexts.functions;
const ads = typedSheet('Ads', [
  ['Cost', 'Leads'],
  [10, 4],
]);
const range = { title: 'Ads', address: 'A2', values: [[10]], dateColumns: [] };
const emptyCell = (title: string) => ({ title, address: 'D5', values: [[null]], dateColumns: [] });

/** CPL with the cost picked from the sheet and the leads typed. */
async function filledIn(options: Parameters<typeof memoryHost>[0] = {}) {
  const memory = memoryHost({ sheets: [ads, typedSheet('Report', [])], selection: range, ...options });
  const { tools, store } = toolsOver(memory);
  store.dispatch({ of: 'functions', kind: 'opened', id: 'CPL' });
  await pickCells(tools, 'spend');
  store.dispatch({ of: 'functions', kind: 'filled', name: 'leads', argument: { kind: 'typed', text: '4' } });
  return { memory, tools, outcome: () => store.read().functions.outcome };
}

test('a function goes into the active cell, with the sheet’s title only where it is another', async () => {
  const { memory, tools, outcome } = await filledIn();
  memory.select(emptyCell('Ads'), { title: 'Ads', row: 4, column: 3 });
  await insertFunction(tools, false);
  expect(outcome()).toEqual({ kind: 'inserted', address: 'D5' });
  expect(memory.sheets()[0]?.formulas[4]?.[3]).toBe('=CPL(A2;4)');

  memory.select(emptyCell('Report'), { title: 'Report', row: 4, column: 3 });
  await insertFunction(tools, false);
  expect(memory.sheets()[1]?.formulas[4]?.[3]).toBe("=CPL('Ads'!A2;4)");
});

test('a filled cell is told, whether the page sees it or the host does, and nothing is written over', async () => {
  const { memory, tools, outcome } = await filledIn();
  memory.select(range, { title: 'Ads', row: 1, column: 0 });
  await insertFunction(tools, false);
  expect(outcome()).toEqual({ kind: 'failed', sentence: fill(texts.filled, { address: 'A2' }) });
  memory.select(null);
  await insertFunction(tools, false);
  expect(outcome()).toEqual({ kind: 'failed', sentence: fill(texts.filled, { address: 'A2' }) });
  expect(memory.sheets()).toEqual([ads, typedSheet('Report', [])]);
});

test('what is missing is told by its label', async () => {
  const memory = memoryHost({ sheets: [ads] });
  const { tools, store } = toolsOver(memory);
  store.dispatch({ of: 'functions', kind: 'opened', id: 'CPL' });
  await insertFunction(tools, false);
  expect(store.read().functions.outcome).toEqual({
    kind: 'failed',
    sentence: fill(texts.incomplete, { name: 'Spend' }),
  });
});

test('nothing selected is told, and the argument stays as it is', async () => {
  const { tools, memory, outcome } = await filledIn();
  memory.select(null);
  await pickCells(tools, 'leads');
  expect(outcome()).toEqual({ kind: 'failed', sentence: texts.noSelection });
  expect(tools.read().functions.filled.leads).toEqual({ kind: 'typed', text: '4' });
});

test('a plain formula is inserted where it is asked for', async () => {
  const { memory, tools } = await filledIn();
  memory.select(emptyCell('Ads'), { title: 'Ads', row: 4, column: 3 });
  await insertFunction(tools, true);
  expect(memory.sheets()[0]?.formulas[4]?.[3]).toBe('=IF(COUNT(A2)<1;"";A2/4)');
});

test('opening another function forgets what was filled in', async () => {
  const { tools } = await filledIn();
  tools.dispatch({ of: 'functions', kind: 'opened', id: 'CPC' });
  expect(tools.read().functions).toMatchObject({ chosen: 'CPC', filled: {}, outcome: null });
});
