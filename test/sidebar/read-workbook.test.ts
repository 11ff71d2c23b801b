import { readFile, readSheet } from '../../sidebar/build/effects/read-file.ts';
import type { OpenedSheet } from '../../sidebar/workbook-reader.ts';
import { memoryHost } from '../host/memory-host.ts';
import { toolsOver } from './tools-over.ts';

const sheet = (title: string, ...rows: readonly (readonly (string | number)[])[]): OpenedSheet => ({
  ...{ title, rows, dateColumns: [] },
});
const cover = sheet('About', ['Our export'], ['Made by somebody']);
const clicks = sheet('Clicks', ['Campaign', 'Clicks'], ['A', 5], ['B', 7]);
const leads = sheet('Leads', ['Campaign', 'Leads'], ['A', 1], ['B', 2]);

function given(...sheets: readonly OpenedSheet[]) {
  const { tools } = toolsOver(memoryHost());
  return { ...tools, readWorkbook: async () => sheets };
}
const file = new File(['PK'], 'export.xlsx');

test('of a workbook the longest sheet is read, not the words about it, and another one can be chosen', async () => {
  const tools = given(cover, clicks, leads);
  await readFile(tools, file);
  const { data } = tools.read().build;
  expect(data.source?.name).toBe('export.xlsx · Clicks');
  expect(data.understood?.columns.map(({ field }) => field)).toEqual(['campaign', 'clicks']);
  await readSheet(tools, { name: 'export.xlsx', sheets: [cover, clicks, leads], at: 2 });
  expect(tools.read().build.data.understood?.columns.map(({ field }) => field)).toEqual(['campaign', 'leads']);
  expect(tools.read().build.data.workbook?.at).toBe(2);
});

test('where a sheet holds no table, the others can still be chosen', async () => {
  const tools = given(sheet('Empty'), sheet('Empty too'));
  await readFile(tools, file);
  const { data } = tools.read().build;
  expect(data.trouble).toMatch(/\p{L}{3}/u);
  expect(data.workbook?.sheets).toHaveLength(2);
});

test('data pasted after a workbook leave nothing of it', async () => {
  const tools = given(clicks, leads);
  await readFile(tools, file);
  await readFile(tools, new File(['Campaign,Leads\nA,1'], 'other.csv'));
  expect(tools.read().build.data).toMatchObject({ workbook: null, source: { name: 'other.csv' } });
});
