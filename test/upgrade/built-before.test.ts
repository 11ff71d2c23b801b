import { readdirSync, readFileSync } from 'node:fs';
import type { Host } from '../../core/host/port.ts';
import { heldData, refreshWorkbook } from '../../core/refresh.ts';
import type { Language } from '../../core/values/language.ts';
import { fileHost } from '../../local/xlsx/file/file-host.ts';
import { contentOf } from '../host/arranging-change.ts';
import { exampleOf, fixedToday, tableOf } from '../workbook/examples.ts';

const folder = new URL('built/', import.meta.url);
const watch = { progress: () => {}, isCancelled: () => false };

/** What each release was made to build, by scripts/keep-built.mjs, and the data that come in since. */
const built = readdirSync(folder)
  .sort()
  .flatMap((version) => [
    { version, file: 'google-ads-en.xlsx', language: 'en', source: 'google-ads-en.csv', templates: ['kpi'] } as const,
    { version, file: 'goals-tr.xlsx', language: 'tr', source: 'meta-ads-tr.csv', templates: ['kpi', 'goals'] } as const,
  ]);

type Built = (typeof built)[number];

const opened = ({ version, file }: Built) =>
  fileHost({ bytes: readFileSync(new URL(`${version}/${file}`, folder)), today: fixedToday });

async function refreshed(host: Host, { source }: Built, language: Language) {
  const result = refreshWorkbook({
    source: { table: tableOf(exampleOf(source).text, language), book: null },
    choices: {
      ...{ templates: heldData(await host.snapshot())?.templates ?? [], language, source, metrics: null },
      ...{ granularity: null, asOf: null, today: fixedToday },
    },
    ...{ snapshot: await host.snapshot(), join: true, able: host.capabilities },
  });
  if (result.kind !== 'change') throw new Error(result.kind);
  return result;
}

describe.each(built)('$file of version $version', (one) => {
  test('is known as ours, with all that it was built from', async () => {
    const held = heldData(await opened(one).host.snapshot());
    expect(held).toMatchObject({ language: one.language, isNewer: false });
    expect(held?.templates).toEqual(expect.arrayContaining([...one.templates]));
    expect(held?.records?.rows).toBeGreaterThan(60);
  });

  test('takes new data, takes nothing of it for an edit of the user’s, and keeps what they type', async () => {
    const { host } = opened(one);
    const { sheets } = await host.snapshot();
    const title = sheets.find(({ key }) => key === 'kpis')?.title ?? '';
    const note = { row: 60, column: 3, content: 'my own words' };
    await host.apply({ titles: {}, steps: [{ kind: 'set-cells', title, cells: [note] }] }, watch);
    const before = await host.snapshot();
    const { change, report } = await refreshed(host, one, one.language);
    expect(report.edits).toEqual([]);
    const inverse = await host.apply(change, watch);
    const after = await host.snapshot();
    expect(after.sheets.find((sheet) => sheet.title === title)?.values.flat()).toContain('my own words');
    const table = tableOf(exampleOf(one.source).text, one.language);
    expect(heldData(after)?.records?.rows).toBe(table.rowCount);
    expect((await refreshed(host, one, one.language)).change.steps).toEqual([]);
    await host.apply(inverse, watch);
    expect(contentOf(await host.snapshot())).toEqual(contentOf(before));
  });

  test('speaks another language once it is asked to, and its rows are the same ones', async () => {
    const { host } = opened(one);
    const { change, report } = await refreshed(host, one, 'pl');
    expect(report.edits).toEqual([]);
    await host.apply(change, watch);
    expect(heldData(await host.snapshot())).toMatchObject({ language: 'pl', isNewer: false });
  });
});
