// `npm run dev:excel`: the add-in in an Excel of one's own. Builds it for https://localhost:3000, serves it there, and says
// how Excel gets to know it, or does that where it is asked to. Enter builds it anew; `npm run dev:excel -- --remove` takes it
// out of the Excel of this machine again. docs/excel/development.md tells the rest.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { buildExcel } from './excel.mjs';
import { CERTIFICATES, explanation, makeCertificate, readCertificate } from './excel-certificate.mjs';
import { answering } from './excel-server.mjs';
import { offerSideload, removeSideloaded } from './excel-sideload.mjs';
import { readWords } from './excel-words.mjs';

const PORT = 3000;
const ORIGIN = `https://localhost:${PORT}`;
const FOLDER = 'dist/excel';
const manifest = resolve(FOLDER, 'manifest.development.xml');

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

if (readWords(process.argv.slice(2), { remove: false }).options.remove) {
  const [, id] =
    /development: \{\s*id: '(.*?)'/.exec(readFileSync('excel-addin/manifest/environments.ts', 'utf8')) ?? [];
  removeSideloaded(id, { tell: console.log });
  process.exit(0);
}

const asking = createInterface({ input: process.stdin, output: process.stdout });
const ask = process.stdin.isTTY ? (question) => asking.question(question) : null;

async function newCertificate() {
  console.log(explanation);
  const answer = (await ask?.('Make it now? (y/N) ')) ?? '';
  if (!/^y/i.test(answer.trim()))
    stop('Without it there is nothing to serve. By hand:', `  npx --yes ${CERTIFICATES} install`);
  return makeCertificate() ?? stop('There is no certificate: see above what the tool said.');
}

const served = `
Served: ${ORIGIN}  (Ctrl+C stops it, Enter builds anew)

Excel on the web: open a workbook, Home > Add-ins > More Settings > Upload My Add-in, and choose
  ${manifest}
Your browser may ask whether Microsoft's page may reach this machine: allow it.

Functions have a prefix here: =MARKSHEET_DEV.CPC(200, 1000). After a change to their names or arguments take the add-in out
and load it again: Excel keeps the list of functions for up to a day.
`;

async function buildAnew() {
  try {
    await buildExcel(ORIGIN, FOLDER);
    console.log('Built anew. Reload the pane: its menu at the top right > Reload.');
  } catch (failure) {
    console.error(failure.message);
  }
}

const credentials = readCertificate() ?? (await newCertificate());
await buildExcel(ORIGIN, FOLDER);

const server = createServer(credentials, answering(FOLDER));
server.on('error', ({ code, message }) =>
  stop(code === 'EADDRINUSE' ? `Something else is at ${ORIGIN}: stop it, then try again.` : message),
);
asking.on('close', () => process.exit(0));
server.listen(PORT, 'localhost', async () => {
  console.log(served);
  await offerSideload(manifest, { ask, tell: console.log }).catch(({ message }) => console.error(message));
  asking.on('line', buildAnew);
});
