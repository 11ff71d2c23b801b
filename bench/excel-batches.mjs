// How often the Excel host speaks to Excel, and how much it says at once: the built host over Microsoft's own library and
// the tests' Excel behind it. `node bench/excel-batches.mjs`; counts alone, so that nothing else may not run beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './bundle.mjs';
import { sampleText } from './sample.mjs';

const SIZES = [1000, 10_000, 50_000];
/** What carries cells: any batch that says, or is answered, more than this. */
const BLOCK = 500_000;
const TODAY = 46_348;

const entry = `
export { readText } from './core/intake/read-text.ts';
export { refreshWorkbook } from './core/refresh.ts';
export { excelHost } from './excel-addin/host/host.ts';
export { fakeExcel } from './test/excel/server/fake-excel.ts';
`;

async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'marksheet-batches-'));
  const outfile = join(folder, 'subjects.mjs');
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    ...{ bundle: true, platform: 'node', target: 'node20.11', format: 'esm', outfile, logLevel: 'warning' },
    // Microsoft's library is looked up from here.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'bench', 'excel-batches.mjs')).href) },
  });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true, force: true });
  return loaded;
}

const { readText, refreshWorkbook, excelHost, fakeExcel } = await load();
const watch = { progress: () => {}, isCancelled: () => false };

function changeFor(rows, host, snapshot) {
  const table = readText(sampleText(rows), { language: 'en' });
  const choices = { templates: ['kpi'], language: 'en', source: 'export.csv', metrics: null, granularity: null };
  return refreshWorkbook({
    source: { table, book: null },
    choices: { ...choices, asOf: null, today: TODAY },
    ...{ snapshot, join: true, able: host.capabilities },
  }).change;
}

/** What the library sent while something was done. */
async function counted(excel, work) {
  const before = excel.batches.count;
  const answer = await work();
  const sent = excel.batches.log.slice(before);
  const blocks = sent.filter(({ bytes, answered }) => Math.max(bytes, answered) > BLOCK).length;
  const megabytes = (name) => (Math.max(...sent.map((batch) => batch[name])) / 1e6).toFixed(2);
  return { answer, told: [sent.length - blocks, blocks, megabytes('bytes'), megabytes('answered')] };
}

const lines = [['rows', 'what', 'batches', 'blocks', 'largest request, MB', 'largest answer, MB']];

for (const rows of SIZES) {
  const excel = fakeExcel({ requirementSet: '1.12', today: TODAY });
  const host = excelHost({ run: excel.Excel.run, displayLanguage: 'en-US' });
  const note = async (what, work) => {
    const { answer, told } = await counted(excel, work);
    lines.push([rows, what, ...told]);
    return answer;
  };
  const empty = await note('reading an empty workbook', () => host.snapshot());
  await note('build', () => host.apply(changeFor(rows, host, empty), watch));
  const built = await note('reading it', () => host.snapshot());
  // A tenth more rows, as an export of some weeks later has them.
  const undo = await note('refresh', () => host.apply(changeFor(Math.round(rows * 1.1), host, built), watch));
  await host.snapshot();
  await note('undo of the refresh', () => host.apply(undo, watch));
}

const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => String(line[column]).length)));
for (const line of lines) console.log(line.map((cell, column) => String(cell).padEnd(widths[column])).join('  '));
