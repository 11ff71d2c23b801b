// `npm run dev:excel`: the add-in in an Excel of one's own. Builds it for https://localhost:3000, serves it there, and says
// how Excel gets to know it. Enter builds it anew. docs/excel/development.md tells the rest.
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { buildExcel } from './excel.mjs';
import { answering } from './excel-server.mjs';

const PORT = 3000;
const ORIGIN = `https://localhost:${PORT}`;
const FOLDER = 'dist/excel';

/** Microsoft's tool; not among the dependencies, since only who develops in Excel needs it. */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const folder = join(homedir(), '.office-addin-dev-certs');

const asking = createInterface({ input: process.stdin, output: process.stdout });

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

/** The certificate for this machine and its key; null where there is none, or no longer. */
function readCertificate() {
  try {
    const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => readFileSync(join(folder, name)));
    return Date.parse(new X509Certificate(cert).validTo) > Date.now() ? { cert, key } : null;
  } catch {
    return null;
  }
}

const explanation = `
Excel loads add-ins over https alone, from this machine too. For that Microsoft's tool ${CERTIFICATES} makes a
certificate for localhost, valid for 30 days, and lets this machine trust the authority that it made it with: your
system will ask for your consent. Keys and certificates are in ${folder}. To take it all back:

  npx --yes ${CERTIFICATES} uninstall
`;

async function makeCertificate() {
  console.log(explanation);
  const answer = process.stdin.isTTY ? await asking.question('Make it now? (y/N) ') : '';
  if (!/^y/i.test(answer.trim()))
    stop('Without it there is nothing to serve. By hand:', `  npx --yes ${CERTIFICATES} install`);
  const { status } = spawnSync('npx', ['--yes', CERTIFICATES, 'install'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const made = status === 0 ? readCertificate() : null;
  if (made === null) stop('There is no certificate: see above what the tool said.');
  return made;
}

const manifest = resolve(FOLDER, 'manifest.development.xml');

/** How an Excel that is installed here gets to know the add-in with this id. */
function installedExcel(id) {
  if (process.platform === 'darwin')
    return `Excel for Mac: quit it, then
  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
  cp '${manifest}' ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
and open it again: Home > Add-ins > Marksheet (development). To take it back, remove that file.

`;
  if (process.platform === 'win32')
    return `Excel for Windows: close it, then
  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /t REG_SZ /d "${manifest}" /f
and open it again: Home > Add-ins > Marksheet (development). To take it back:
  reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /f

`;
  return '';
}

const told = (id) => `
Served: ${ORIGIN}  (Ctrl+C stops it, Enter builds anew)

${installedExcel(id)}Excel on the web: open a workbook, Home > Add-ins > More Settings > Upload My Add-in, and choose
  ${manifest}
Your browser may ask whether Microsoft's page may reach this machine: allow it.

Functions have a prefix here: =MARKSHEET_DEV.CPC(200, 1000). After a change to their names or arguments take the add-in out
and load it again: Excel keeps the list of functions for up to a day.
`;

const credentials = readCertificate() ?? (await makeCertificate());
await buildExcel(ORIGIN, FOLDER);

const server = createServer(credentials, answering(FOLDER));
server.on('error', ({ code, message }) =>
  stop(code === 'EADDRINUSE' ? `Something else is at ${ORIGIN}: stop it, then try again.` : message),
);
const [, id] = /<Id>(.*?)<\/Id>/.exec(readFileSync(manifest, 'utf8'));
server.listen(PORT, 'localhost', () => console.log(told(id)));

asking.on('line', async () => {
  try {
    await buildExcel(ORIGIN, FOLDER);
    console.log('Built anew. Reload the pane: its menu at the top right > Reload.');
  } catch (failure) {
    console.error(failure.message);
  }
});
asking.on('close', () => process.exit(0));
