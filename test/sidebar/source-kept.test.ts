import { buildSheets } from '../../sidebar/build/effects/build-sheets.ts';
import { lookAtWorkbook } from '../../sidebar/build/effects/look-at-workbook.ts';
import { planSheets } from '../../sidebar/build/effects/plan-sheets.ts';
import { readData, removeData } from '../../sidebar/build/effects/read-data.ts';
import { hasSource } from '../../sidebar/build/has-source.ts';
import type { Tools } from '../../sidebar/tools.ts';
import { type MemoryHost, memoryHost } from '../host/memory-host.ts';
import { exampleOf } from '../workbook/examples.ts';
import { planEmptyGoals } from './planned-goals.ts';
import { toolsOver } from './tools-over.ts';

/** Whole workbooks are planned and computed, on machines that may be busy; in milliseconds. */
const WAIT = 60_000;

const text = exampleOf('google-ads-en.csv').text;

async function built(name: string): Promise<Readonly<{ memory: MemoryHost; tools: Tools }>> {
  const memory = memoryHost();
  const { tools } = toolsOver(memory);
  const kind = name === '' ? 'paste' : 'file';
  await readData(tools, { kind, name }, { kind: 'text', text });
  await planSheets(tools);
  await buildSheets(tools);
  expect(tools.read().build.plan).toMatchObject({ trouble: null, outcome: { added: expect.anything() } });
  return { memory, tools };
}

async function broughtUpToDate(tools: Tools) {
  await planSheets(tools);
  const { preview } = tools.read().build.plan;
  await buildSheets(tools);
  return { preview, outcome: tools.read().build.plan.outcome };
}

const contents = ({ sheets }: MemoryHost) =>
  sheets().map(({ title, values, formulas }) => ({ title, values, formulas }));

test(
  'the days that a workbook is said to hold are those that were understood of its data, though its records are months',
  async () => {
    const { tools } = await built('ads.csv');
    const { data, plan } = tools.read().build;
    expect(plan.held?.days).toEqual({ from: '1 Jan 2025', to: '30 Sep 2026' });
    expect(plan.held?.days).toEqual(data.understood?.period);
  },
  WAIT,
);

describe.each([
  ['pasted', '', 'Pasted data'],
  ['from a file', 'ads.csv', 'ads.csv'],
])('data that were %s', (_, name, shown) => {
  test(
    'keep their source where a page that opens anew brings the workbook up to date without data, in any language',
    async () => {
      const { memory } = await built(name);
      const before = contents(memory);
      const kpis = before.find(({ title }) => title === 'KPIs');
      expect(kpis?.values[1]?.[0]).toBe(shown);
      const { tools } = toolsOver(memory, 'tr');
      await lookAtWorkbook(tools, 'tr');
      expect(hasSource(tools.read())).toBe(true);
      const { preview, outcome } = await broughtUpToDate(tools);
      expect(preview).toMatchObject({ steps: 0 });
      expect(outcome?.report).toMatchObject({ cellsUpdated: 0, sheetsKept: [], edits: [] });
      expect(contents(memory)).toEqual(before);
    },
    WAIT,
  );

  test(
    'keep it where the page put them aside itself',
    async () => {
      const { memory, tools } = await built(name);
      const before = contents(memory);
      await readData(tools, { kind: 'paste', name: '' }, { kind: 'text', text: 'Date\tClicks\n2026-11-01\t5' });
      removeData(tools);
      expect((await broughtUpToDate(tools)).preview).toMatchObject({ steps: 0 });
      expect(contents(memory)).toEqual(before);
    },
    WAIT,
  );
});

test(
  'goals alone keep the words that tell where they come from, in whatever language the next page speaks',
  async () => {
    const memory = memoryHost();
    const { tools } = toolsOver(memory);
    await planEmptyGoals(tools);
    await buildSheets(tools);
    const before = contents(memory);
    expect(JSON.stringify(before)).toContain('Source: Goals');
    const next = toolsOver(memory, 'pl');
    await lookAtWorkbook(next.tools, 'pl');
    await planEmptyGoals(next.tools);
    await broughtUpToDate(next.tools);
    expect(contents(memory)).toEqual(before);
  },
  WAIT,
);
