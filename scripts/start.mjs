// `npm start`: builds what is missing or old, serves the page on this machine alone and opens it.
import { resolve } from 'node:path';
import { loadCore } from './load-core.mjs';
import { newestChange } from './newest-change.mjs';
import { openBrowser } from './open-browser.mjs';

const HOST = '127.0.0.1';
const PORT = Number(process.env.PORT ?? 4180);

const sources = ['core', 'sidebar', 'local', 'examples', 'scripts', 'package.json'];
const built = ['dist/local/marksheet.mjs', 'dist/local/workbench/index.html'];

const newest = Math.max(...sources.map(newestChange));
if (built.some((path) => newestChange(path) < newest)) {
  console.log('Building…');
  await import('./build.mjs');
}

const { startServer } = await loadCore("export { startServer } from './local/server/server.ts';");
const server = await startServer({ root: resolve('dist/local/workbench'), port: PORT, host: HOST });

console.log(`
Marksheet is ready: ${server.address}
Stop it with Ctrl+C. Everything stays on this machine.

On the command line, a workbook from your own export:

  node dist/local/marksheet.mjs build YOUR-EXPORT.csv --out kpis.xlsx
`);
openBrowser(server.address);

async function stop() {
  await server.stop();
  process.exit(0);
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
