// What a workbook takes of Google's services, counted by the strict fake that the tests use: a build, a refresh by another
// month, and taking that back. Says nothing of how long Google takes for a call; `--kinds` shows which calls they are.
import { loadCore } from '../scripts/load-core.mjs';

const { googleClient, readText, refreshWorkbook } = await loadCore(`
  export { googleClient } from './test/gas/google-client.ts';
  export { readText } from './core/intake/read-text.ts';
  export { refreshWorkbook } from './core/refresh.ts';
`);

const SIZES = (process.env.ROWS ?? '1000,10000,50000').split(',').map(Number);
const withKinds = process.argv.includes('--kinds');
const watch = { progress: () => {}, isCancelled: () => false };

/** An export of so many campaigns by day, over three months; `month` is the first. */
function exportOf(rows, month) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const day = String(1 + (row % 28)).padStart(2, '0');
    const date = `2026-0${month + (Math.floor(row / 28) % 3)}-${day}`;
    const cells = [
      `Campaign ${Math.floor(row / 84)}`,
      1000 + row,
      row % 90,
      row % 7,
      `${row % 60}.50`,
      `${row % 400}.25`,
    ];
    return [date, ...cells].join(',');
  });
  return ['Day,Campaign,Impressions,Clicks,Conversions,Spend,Revenue', ...lines].join('\n');
}

/** What something takes of Google's services, by the page's requests and by the kinds of calls. */
async function counted({ google, requests }, work) {
  google.calls.forget();
  requests.clear();
  const result = await work();
  return { result, all: google.calls.total(), kinds: google.calls.counts(), requests: new Map(requests) };
}

async function lifeOf(rows) {
  const client = googleClient({});
  const { host } = client;
  const asked = (month, snapshot) => {
    const choices = { templates: ['kpi'], language: 'en', source: 'export.csv', metrics: null, granularity: 'month' };
    const refreshed = refreshWorkbook({
      source: { table: readText(exportOf(rows, month), { language: 'en' }), book: null },
      choices: { ...choices, asOf: 46_300, today: 46_320 },
      ...{ snapshot, join: true, able: host.capabilities },
    });
    if (refreshed.kind !== 'change') throw new Error(`Nothing to do: ${refreshed.kind}`);
    return refreshed.change;
  };
  /** As the sidebar does it: the spreadsheet is read, and what came of it applied. */
  const lived = async (name, changed) => {
    const read = await counted(client, () => host.snapshot());
    const change = changed(read.result);
    const done = await counted(client, () => host.apply(change, watch));
    return { name, rows, read, done };
  };
  const build = await lived('build', (now) => asked(1, now));
  const refresh = await lived('refresh', (now) => asked(2, now));
  const undo = await lived('undo', () => refresh.done.result);
  return [build, refresh, undo];
}

const all = [];
for (const rows of SIZES) all.push(...(await lifeOf(rows)));

const cell = (text, width) => String(text).padStart(width);
console.log('what     rows   reading  changing  requests  writes of cells');
for (const { name, rows, read, done } of all) {
  const requests = [read, done]
    .flatMap((part) => [...part.requests.values()])
    .reduce((sum, { times }) => sum + times, 0);
  const figures = [cell(rows, 6), cell(read.all, 8), cell(done.all, 9), cell(requests, 9)];
  console.log(name.padEnd(7), ...figures, cell(done.kinds['Range.setValues'] ?? 0, 16));
}
if (withKinds)
  for (const { name, rows, read, done } of all) {
    console.log(`\n${name}, ${rows} rows`);
    for (const [part, { kinds }] of Object.entries({ read, done }))
      for (const [kind, count] of Object.entries(kinds).sort((one, other) => other[1] - one[1]))
        if (count > 2) console.log(part.padEnd(5), cell(count, 5), kind);
  }
