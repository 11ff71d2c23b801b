// One measured run in a process of its own, so that sides do not share memory, warmed code or garbage. Prints milliseconds.
import { sampleCells, sampleText } from './sample.mjs';

const [bundlePath, task, rowCount] = process.argv.slice(2);
const { buildPlan, decodeBytes, papaparse, readText, workbookBytes, writeXlsx } = await import(bundlePath);
const rows = Number(rowCount);

/** Each prepares what is not measured, and gives what is. */
const tasks = {
  'intake ours'() {
    const text = sampleText(rows);
    return () => readText(text, { language: 'en' }).rowCount;
  },
  'intake peer'() {
    const text = sampleText(rows);
    return () => papaparse.parse(text, { dynamicTyping: true }).data.length - 1;
  },
  'intake peer with headers'() {
    const text = sampleText(rows);
    return () => papaparse.parse(text, { dynamicTyping: true, header: true }).data.length;
  },
  'workbook ours'() {
    const bytes = Buffer.from(sampleText(rows));
    return async () => {
      const table = readText(decodeBytes(bytes), { language: 'en' });
      const choices = { language: 'en', source: 'bench.csv', metrics: null, granularity: null, asOf: null };
      const plan = buildPlan(table, { ...choices, templates: ['kpi'] });
      return (await workbookBytes(plan, 46_400)).length > 1e6 && table.rowCount;
    };
  },
  'workbook peer'() {
    const cells = sampleCells(rows);
    return async () => (await writeXlsx({ sheets: [{ name: 'Data', rows: cells }] })).length > 1e6 && rows;
  },
};

const run = tasks[task]();
const begun = performance.now();
const done = await run();
const milliseconds = performance.now() - begun;
if (done !== rows) throw new Error(`${task}: ${done} rows instead of ${rows}`);
process.stdout.write(JSON.stringify(milliseconds));
