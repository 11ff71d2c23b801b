import type { Host } from '../../core/host/port.ts';
import { refreshWorkbook } from '../../core/refresh.ts';
import { cellAddress } from '../../core/workbook/address.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { isSparkline } from '../../gas/client/read/sparklines.ts';
import { excelClient } from '../excel/excel-client.ts';
import { googleClient } from '../gas/google-client.ts';
import { allOrSome } from '../thorough.ts';
import { fixedToday } from '../workbook/examples.ts';
import { texts } from './corpus.ts';
import { plannedFormulas, plannedTexts } from './hostile-plan.ts';
import { hostileBook, hostileChoices, hostileTable } from './hostile-source.ts';

const MOST = 300_000;
const watch = { progress: () => {}, isCancelled: () => false };
const sourceName = '\u202E=cmd|calc<img src=x onerror=alert(1)>.csv';

/** One text in ten with every change, and all of them every night. */
const list = allOrSome(
  texts.map(({ text }, at) => ({ text, at })),
  ({ at }) => at % 10 === 0,
).map(({ text }) => text);

/** Goals take long to compute. */
const templates = allOrSome(['kpi', 'goals', 'team-plan'], (template) => template === 'kpi');

const hosts: Readonly<Record<string, () => Host>> = {
  'Excel of en-US': () => excelClient({ today: fixedToday }).host,
  'Excel of tr-TR': () => excelClient({ culture: 'tr-TR', today: fixedToday }).host,
  'Google Sheets of de_DE': () => googleClient({ locale: 'de_DE', today: fixedToday }).host,
};

const formulasOf = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.flatMap(({ title, formulas }) =>
    formulas.flatMap((row, down) =>
      row.flatMap((text, right) =>
        text === null || isSparkline(text) ? [] : [`${title}!${cellAddress(down, right)}`],
      ),
    ),
  );

describe.each(allOrSome(Object.entries(hosts), ([name]) => name !== 'Excel of en-US'))('%s', (_, make) => {
  const headers = list.filter((__, at) => at % 5 === 0);
  const source = { table: hostileTable(list, headers), book: hostileBook(list) };

  async function refreshed(host: Host) {
    const choices = { ...hostileChoices(sourceName, 'ar'), templates };
    const snapshot = await host.snapshot();
    const made = refreshWorkbook({ source, choices, snapshot, join: false, able: host.capabilities });
    if (made.kind !== 'change') throw new Error(made.kind);
    return made;
  }

  test(
    'takes hostile texts as texts, has the formulas of the plan and no other, and is up to date then',
    async () => {
      const host = make();
      const before = await host.snapshot();
      const { change, plan } = await refreshed(host);
      const inverse = await host.apply(change, watch);
      const built = await host.snapshot();
      expect([...formulasOf(built)].sort()).toEqual([...plannedFormulas(plan).keys()].sort());
      const planned = new Set(plannedTexts(plan));
      const values = new Set(built.sheets.flatMap((sheet) => sheet.values.flat()));
      const written = list.filter((text) => planned.has(text));
      expect(written.length).toBeGreaterThan(list.length / 3);
      expect(written.filter((text) => !values.has(text))).toEqual([]);
      const again = await refreshed(host);
      expect([again.report.edits, again.change.steps]).toEqual([[], []]);
      await host.apply(inverse, watch);
      expect(await host.snapshot()).toEqual(before);
    },
    MOST,
  );

  test('keeps hostile texts with the workbook as they are, under hostile names', async () => {
    const host = make();
    for (const [at, text] of list.entries()) {
      if (text.length > host.capabilities.mostStored) continue;
      const name = at % 9 === 0 ? text.slice(0, 20) : 'goals';
      await host.store(name, text);
      expect([name, await host.readStored(name)]).toEqual([name, text]);
      await host.store(name, null);
      expect(await host.readStored(name)).toBeNull();
    }
  });

  test(
    'takes a hostile text into a cell of the user’s and gives it back when that is undone',
    async () => {
      const host = make();
      const [first] = (await host.snapshot()).sheets;
      const title = first?.title ?? '';
      const cells = list.map((text, row) => ({ row, column: 0, content: text.slice(0, 32_767) }));
      await host.apply({ titles: {}, steps: [{ kind: 'set-cells', title, cells }] }, watch);
      const held = (await host.snapshot()).sheets[0];
      expect(held?.formulas.flat().filter((text) => text !== null)).toEqual([]);
      expect(cells.filter(({ row, content }) => (held?.values[row]?.[0] ?? '') !== content)).toEqual([]);
      const others = cells.map((cell) => ({ ...cell, content: cell.row }));
      const inverse = await host.apply({ titles: {}, steps: [{ kind: 'set-cells', title, cells: others }] }, watch);
      await host.apply(inverse, watch);
      expect((await host.snapshot()).sheets[0]?.values).toEqual(held?.values);
    },
    MOST,
  );
});
